import { roles, type Role, type Scope } from "./roles.ts";
import type { Rule } from "./rule.ts";

/** The same reach for several roles. */
export const grant = (scope: Scope, ...to: readonly Role[]): Rule["grants"] =>
  Object.fromEntries(to.map((role) => [role, scope]));

/** One's own things, for whoever is signed in. */
export const everyoneOwn: Rule["grants"] = grant("own", ...roles);
