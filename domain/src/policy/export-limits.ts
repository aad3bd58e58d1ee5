import type { Role } from "./roles.ts";

/** What leaves: records of adverts and leads, people in cases, or entries of the audit trail. */
export const exportClasses = ["record", "person", "audit_entry"] as const;
export type ExportClass = (typeof exportClasses)[number];

/** Over this stretch of time, ending now, what a person took out is counted. Milliseconds. */
export const exportWindowMs = 24 * 60 * 60_000;

/**
 * How many records one person may take out of the node in a day, by role; the highest of their roles counts, and a role
 * that is not named takes nothing out. High enough for a day's work, low enough that a stolen session does not empty the
 * house.
 */
export const exportLimits: Readonly<Record<ExportClass, Readonly<Partial<Record<Role, number>>>>> = {
  record: { administrator: 100_000, supervisor: 100_000, case_worker: 20_000, analyst: 50_000 },
  person: { supervisor: 100, case_worker: 20 },
  audit_entry: { administrator: 100_000, auditor: 1_000_000 },
};

/** Records a day for somebody with these roles; 0 when none may export. */
export const exportLimitOf = (held: readonly Role[], kind: ExportClass): number =>
  Math.max(0, ...held.map((role) => exportLimits[kind][role] ?? 0));
