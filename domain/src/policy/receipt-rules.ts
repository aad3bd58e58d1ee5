import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

const caseRoles = grant("organisation", "supervisor", "case_worker");

/** What whoever told something holds in their hand; asking with a code needs no right and no session. */
export const receiptRules = {
  "receipt.read": { noun: "receipt", grants: caseRoles, peopleOnly: true },
  "receipt.give": { noun: "receipt", grants: caseRoles, peopleOnly: true },
} as const satisfies Readonly<Record<string, Rule>>;
