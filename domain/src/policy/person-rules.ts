import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

const caseRoles = grant("organisation", "supervisor", "case_worker");
const sealed = { needsKey: true, peopleOnly: true } as const;

/**
 * People in cases. An analyst sees that there is a person and when; never who. What one may read of a person is decided by
 * class in `field-rules.ts`.
 */
export const personRules = {
  "person.list": { noun: "person", grants: { ...caseRoles, ...grant("organisation", "analyst") }, peopleOnly: true },
  "person.record": { noun: "person", grants: caseRoles, ...sealed },
  "person.search": { noun: "person", grants: caseRoles, needsReason: true, ...sealed },
  "person.open": { noun: "person", grants: caseRoles, needsReason: true, ...sealed },
  "person.correct": { noun: "person", grants: caseRoles, ...sealed },
  "person.read_openings": { noun: "person", grants: caseRoles, peopleOnly: true },
  "person.take_over": { noun: "person", grants: caseRoles, peopleOnly: true },
  "person.remove": { noun: "person", grants: caseRoles, peopleOnly: true },
  "person.erase": {
    noun: "person",
    grants: { ...grant("organisation", "supervisor"), ...grant("own", "case_worker") },
    needsReason: true,
    peopleOnly: true,
  },
} as const satisfies Readonly<Record<string, Rule>>;
