import { decideRule, type Asker, type Resource } from "./decide.ts";
import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

/** The classes of what is known about a person in a case. Each is sealed with that person's own key. */
export const fieldClasses = ["name", "contact", "narrative", "face", "place_of_safety"] as const;
export type FieldClass = (typeof fieldClasses)[number];

const caseRoles = grant("organisation", "supervisor", "case_worker");

/**
 * Who may read each class. A place of safety is opened to the worker of that person and to supervisors only: it is what
 * a persecutor looks for, and a colleague in passing does not need it.
 */
export const fieldRules = {
  name: { noun: "person", grants: caseRoles, needsReason: true, needsKey: true, peopleOnly: true },
  contact: { noun: "person", grants: caseRoles, needsReason: true, needsKey: true, peopleOnly: true },
  narrative: { noun: "person", grants: caseRoles, needsReason: true, needsKey: true, peopleOnly: true },
  face: { noun: "person", grants: caseRoles, needsReason: true, needsKey: true, peopleOnly: true },
  place_of_safety: {
    noun: "person",
    grants: { ...grant("organisation", "supervisor"), ...grant("own", "case_worker") },
    needsReason: true,
    needsKey: true,
    peopleOnly: true,
  },
} as const satisfies Readonly<Record<FieldClass, Rule>>;

/**
 * Whether `asker` may read a class of a person's data; `resource` says whose person it is (`ownerId`: who works with
 * them). No program ever may. Reason and key are asked for by the operation that reads.
 */
export const mayReadField = (asker: Asker, field: FieldClass, resource?: Resource): boolean =>
  decideRule(asker, fieldRules[field], resource).allowed;
