import { roles, type Role } from "./roles.ts";

/** The roles that each role may give to others. Nobody makes somebody who may do more than they themselves could give. */
const given: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  administrator: roles,
  supervisor: ["case_worker", "analyst", "viewer"],
};

/** The roles that a person with `held` may give, in the order of `roles`. */
export const givableRoles = (held: readonly Role[]): readonly Role[] =>
  roles.filter((role) => held.some((each) => given[each]?.includes(role)));
