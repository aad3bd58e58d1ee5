import { ctdcLaterColumns, type CtdcColumn, type CtdcLaterColumn } from "./ctdc-columns.ts";
import type { Crossed, Loss } from "./loss.ts";
import type { CtdcRow } from "./to-ctdc.ts";

/** A row of CTDC's later list of 37 columns. */
export type CtdcLaterRow = Partial<Record<CtdcLaterColumn, string>>;

const longestName = 32;
const kept: ReadonlySet<string> = new Set(ctdcLaterColumns);

/** Groups whose members without a column of their own become the group's rest. */
const rests = [
  ["meansOfControl", "meansOfControlOther"],
  ["typeOfLabour", "typeOfLabourOther"],
  ["typeOfSex", "typeOfSexOther"],
  ["recruiterRelation", "recruiterRelationOther"],
  ["is", "isOtherExploit"],
] as const satisfies readonly (readonly [string, CtdcLaterColumn])[];

/** "No answer" is no other answer, and no form of its own. */
const restless = /NotSpecified$|Unknown$|Concatenated$|^isSexAndLabour$|^isAbduction$/;

/** A row of the 63 columns as one of the later 37: names cut at 32 characters, columns that are gone merged or left out. */
export function toCtdcLater(row: CtdcRow): Crossed<CtdcLaterRow> {
  const losses: Loss[] = [];
  const later: CtdcLaterRow = {};
  for (const [column, value] of Object.entries(row) as [CtdcColumn, string][]) {
    const name = column.slice(0, longestName);
    if (kept.has(name)) {
      later[name as CtdcLaterColumn] = value;
      continue;
    }
    const rest = restless.test(column) ? undefined : rests.find(([prefix]) => column.startsWith(prefix))?.[1];
    if (rest === undefined || value !== "1") {
      losses.push({ to: "ctdc", kind: "no_target", field: column, code: value === "1" ? null : value });
      continue;
    }
    later[rest] = "1";
    losses.push({ to: "ctdc", kind: "wider", field: column, code: null });
  }
  return { value: later, losses };
}

const fullNames: ReadonlyMap<string, CtdcColumn> = new Map(
  (
    [
      "meansOfControlPsychoactiveSubstances",
      "meansOfControlRestrictsMedicalCare",
      "meansOfControlExcessiveWorkingHours",
      "meansOfControlThreatOfLawEnforcement",
      "meansOfControlWithholdsNecessities",
    ] as const
  ).map((column) => [column.slice(0, longestName), column]),
);

const laterOnly: ReadonlySet<CtdcLaterColumn> = new Set(["traffickMonths", "typeOfSexOther"]);

/** A row of the later 37 columns under the names of the 63. Only `traffickMonths` and `typeOfSexOther` have none there. */
export function fromCtdcLater(later: CtdcLaterRow): Crossed<CtdcRow> {
  const losses: Loss[] = [];
  const row: CtdcRow = {};
  for (const [column, value] of Object.entries(later) as [CtdcLaterColumn, string][]) {
    if (laterOnly.has(column)) losses.push({ to: "ctdc", kind: "no_target", field: column, code: null });
    else row[fullNames.get(column) ?? (column as CtdcColumn)] = value;
  }
  return { value: row, losses };
}
