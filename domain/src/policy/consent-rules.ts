import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

const caseRoles = grant("organisation", "supervisor", "case_worker");
const sealed = { needsKey: true, peopleOnly: true } as const;

/**
 * The directory of desks, the ledger of what may be told of a person, and what is passed on under it. Taking consent back
 * needs no key and no second person: nothing may stand in its way.
 */
export const consentRules = {
  "desk.read": { noun: "desk", grants: { ...caseRoles, ...grant("organisation", "administrator") }, peopleOnly: true },
  "desk.write": { noun: "desk", grants: caseRoles, peopleOnly: true },
  "desk.vet": { noun: "desk", grants: grant("organisation", "supervisor"), peopleOnly: true, ownRolesOnly: true },
  "consent.read": { noun: "consent", grants: caseRoles, peopleOnly: true },
  "consent.record": { noun: "consent", grants: caseRoles, ...sealed },
  "consent.withdraw": { noun: "consent", grants: caseRoles, peopleOnly: true },
  "consent.review": { noun: "consent", grants: caseRoles, ...sealed },
  "referral.read": { noun: "referral", grants: caseRoles, peopleOnly: true },
  "referral.open": { noun: "referral", grants: caseRoles, ...sealed },
  "referral.send": { noun: "referral", grants: caseRoles, ...sealed },
  "referral.answer": { noun: "referral", grants: caseRoles, peopleOnly: true },
  "referral.take_back": { noun: "referral", grants: caseRoles, peopleOnly: true },
} as const satisfies Readonly<Record<string, Rule>>;
