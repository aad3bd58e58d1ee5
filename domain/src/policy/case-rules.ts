import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

const caseRoles = grant("organisation", "supervisor", "case_worker");
/** A worker their own: a case they work on, a contact they took. A supervisor every one. */
const ownOrSupervised = { ...grant("organisation", "supervisor"), ...grant("own", "case_worker") };
const sealed = { needsKey: true, peopleOnly: true } as const;

/**
 * Contacts and cases. Whoever looks after people and settings, an analyst and an auditor know of none. A case that is
 * restricted is there for its workers and for supervisors only (`case.read_restricted`); one that shuts somebody out is
 * there for that person in no role.
 */
export const caseRules = {
  "contact.list": { noun: "contact", grants: caseRoles, peopleOnly: true },
  "contact.take": { noun: "contact", grants: caseRoles, ...sealed },
  "contact.read": { noun: "contact", grants: caseRoles, ...sealed },
  "contact.write": { noun: "contact", grants: caseRoles, ...sealed },
  "contact.erase": { noun: "contact", grants: ownOrSupervised, needsReason: true, peopleOnly: true },
  "case.list": { noun: "case", grants: caseRoles, peopleOnly: true },
  "case.open": { noun: "case", grants: caseRoles, ...sealed },
  "case.read": { noun: "case", grants: caseRoles, ...sealed },
  "case.read_restricted": { noun: "case", grants: ownOrSupervised, peopleOnly: true },
  "case.write": { noun: "case", grants: caseRoles, ...sealed },
  "case.decide": { noun: "case", grants: caseRoles, ...sealed },
  "case.assign": { noun: "case", grants: caseRoles, peopleOnly: true },
  "case.shut_out": { noun: "case", grants: ownOrSupervised, needsReason: true, peopleOnly: true },
  "case.close": { noun: "case", grants: caseRoles, ...sealed },
  "case.search": { noun: "case", grants: caseRoles, ...sealed },
  "case.remove": { noun: "case", grants: caseRoles, peopleOnly: true },
  "case.import": { noun: "case", grants: grant("organisation", "supervisor"), ...sealed },
  "case.export": { noun: "case", grants: caseRoles, needsReason: true, ...sealed },
  "case.hand_over": {
    noun: "case",
    grants: grant("organisation", "supervisor"),
    needsReason: true,
    ownRolesOnly: true,
    ...sealed,
  },
  "case.erase": { noun: "case", grants: ownOrSupervised, needsReason: true, peopleOnly: true },
} as const satisfies Readonly<Record<string, Rule>>;
