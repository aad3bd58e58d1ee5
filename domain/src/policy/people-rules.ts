import { everyoneOwn, grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

/**
 * The people of an organisation and the invitations that bring them in. `member.leave` is one's own going; who may give
 * which role stands in `givable-roles.ts`. No program does any of it.
 */
export const peopleRules = {
  "member.read": { noun: "member", grants: grant("organisation", "administrator", "supervisor", "auditor") },
  "member.change_roles": { noun: "member", grants: grant("organisation", "administrator"), peopleOnly: true },
  "member.remove": { noun: "member", grants: grant("organisation", "administrator"), peopleOnly: true },
  "member.restore": { noun: "member", grants: grant("organisation", "administrator"), peopleOnly: true },
  "member.leave": { noun: "member", grants: everyoneOwn, peopleOnly: true },
  "invitation.make": {
    noun: "invitation",
    grants: grant("organisation", "administrator", "supervisor"),
    peopleOnly: true,
    ownRolesOnly: true,
  },
  "invitation.withdraw": {
    noun: "invitation",
    grants: { ...grant("organisation", "administrator"), ...grant("own", "supervisor") },
    peopleOnly: true,
  },
} as const satisfies Readonly<Record<string, Rule>>;
