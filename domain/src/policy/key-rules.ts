import { grant } from "./grants.ts";
import { roles } from "./roles.ts";
import type { Rule } from "./rule.ts";

/**
 * The organisation's key. `key.use` is being entitled to it: only these roles ever get a grant. Approving a recovery is
 * for whoever was chosen as a keeper, which is data and not a role.
 */
export const keyRules = {
  "key.use": { noun: "key", grants: grant("organisation", "supervisor", "case_worker"), peopleOnly: true },
  "key.read": { noun: "key", grants: grant("organisation", ...roles) },
  "key.grant": {
    noun: "key",
    grants: grant("organisation", "supervisor", "case_worker"),
    needsKey: true,
    peopleOnly: true,
    ownRolesOnly: true,
  },
  "key.revoke": {
    noun: "key",
    grants: grant("organisation", "administrator", "supervisor"),
    peopleOnly: true,
    ownRolesOnly: true,
  },
  "key.rotate": {
    noun: "key",
    grants: grant("organisation", "supervisor", "case_worker"),
    needsKey: true,
    peopleOnly: true,
    ownRolesOnly: true,
  },
  "key.choose_keepers": {
    noun: "key",
    grants: grant("organisation", "administrator", "supervisor"),
    needsKey: true,
    peopleOnly: true,
    ownRolesOnly: true,
  },
  "recovery.approve": { noun: "recovery", grants: grant("organisation", ...roles), needsKey: true, peopleOnly: true },
  "recovery.refuse": { noun: "recovery", grants: grant("organisation", ...roles), peopleOnly: true },
} as const satisfies Readonly<Record<string, Rule>>;
