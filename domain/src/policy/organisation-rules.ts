import { everyoneOwn, grant } from "./grants.ts";
import { roles } from "./roles.ts";
import type { Rule } from "./rule.ts";

/** The organisation itself: what everybody in it may know of its rules, and its name. */
export const organisationRules = {
  "organisation.read_roles": { noun: "organisation", grants: grant("organisation", ...roles) },
  "organisation.rename": { noun: "organisation", grants: grant("organisation", "administrator"), peopleOnly: true },
  "export.read_allowance": { noun: "export", grants: everyoneOwn },
} as const satisfies Readonly<Record<string, Rule>>;
