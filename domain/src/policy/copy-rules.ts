import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

const caseRoles = grant("organisation", "supervisor", "case_worker");

/**
 * What a person takes home on paper, and what they send back. Making one opens the facts that stand on it; reading what
 * came back needs the organisation's key.
 */
export const copyRules = {
  "copy.read": { noun: "copy", grants: caseRoles, peopleOnly: true },
  "copy.make": { noun: "copy", grants: caseRoles, needsKey: true, peopleOnly: true },
  "copy.withdraw": { noun: "copy", grants: caseRoles, peopleOnly: true },
  "copy.answer": { noun: "copy", grants: caseRoles, needsKey: true, peopleOnly: true },
} as const satisfies Readonly<Record<string, Rule>>;
