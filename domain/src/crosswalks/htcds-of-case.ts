import { htcdsStatusOf, type CaseStatus } from "../cases/case-codes.ts";
import type { StatedAnswer } from "../cases/statement.ts";
import { htcdsField, htcdsFieldList, type HtcdsFieldId } from "../htcds/fields.ts";
import type { HtcdsRecord, HtcdsValue } from "../htcds/record.ts";
import { htcdsNames } from "../stated-fields/htcds-names.ts";
import { cellOfValue } from "./answer-of-htcds.ts";
import { cellsOfFacts, factsInRow, type PlannedFact } from "./cells-of-facts.ts";
import type { Crossed, Loss } from "./loss.ts";
import { headFields, placeless } from "./place-of-field.ts";

/** What a row is made of: the head of a case, and what is known of one person on it. */
export interface StatedCase {
  readonly status: CaseStatus;
  readonly country: string;
  /** YYYY-MM-DD. */
  readonly registered: string;
  /** A UUID that the rows of one case share; null where nobody else is on it. */
  readonly sameCase: string | null;
  readonly synthetic: boolean;
  /** Empty where the file holds nobody's identity, or nobody's is known. */
  readonly facts: readonly PlannedFact[];
  /** Of the event, of who reports and of this person, as they stand now. */
  readonly statements: readonly { readonly field: string; readonly answer: StatedAnswer }[];
}

/** True for a field that may stand only in a file that names people. */
export function namesSomebody(id: HtcdsFieldId): boolean {
  const field = htcdsField(id);
  return (
    field?.identifying === true || field?.lookup === "person" || field?.lookup === "user" || id === "suar_RecordId"
  );
}

const names: ReadonlyMap<string, HtcdsFieldId> = new Map(Object.entries(htcdsNames) as [string, HtcdsFieldId][]);
const order = htcdsFieldList.map(({ id }) => id);

/**
 * A case and one of its persons as a row of HTCDS. `withNames` false leaves out every field that names, locates or describes
 * somebody; that is what was asked for and no loss. Shapes: any case. Errors: none; what has no place is a loss.
 */
export function htcdsOfCase(
  { status, country, registered, sameCase, synthetic, facts, statements }: StatedCase,
  { withNames }: { readonly withNames: boolean },
): Crossed<HtcdsRecord> {
  const losses: Loss[] = [];
  const lose = (field: string, kind: Loss["kind"], code: string | null = null): number =>
    losses.push({ to: "htcds", kind, field, code });
  const row = new Map<HtcdsFieldId, HtcdsValue>([
    ["cas_Status", htcdsStatusOf[status]],
    ["suar_RegistrationDate", registered],
  ]);
  if (sameCase !== null) row.set("suar_CaseId", sameCase);
  if (synthetic) row.set("suar_Synthetic", true);
  if (country !== "unknown") row.set("hte_Country", country);
  for (const { field, answer } of statements) {
    const id = names.get(field) ?? (htcdsField(field) === undefined ? undefined : (field as HtcdsFieldId));
    if (id === undefined || headFields.has(id) || placeless.has(id)) {
      lose(field, "no_target");
      continue;
    }
    if (!withNames && namesSomebody(id)) continue;
    if (answer.kind !== "answered") {
      lose(id, "no_target", answer.kind);
      continue;
    }
    const { cell, lost } = cellOfValue(htcdsField(id)?.type ?? "text", answer.value);
    if (lost !== undefined) lose(id, lost);
    if (cell !== undefined && put(row, id, cell) === "kept_first") lose(id, "extra_values");
  }
  if (withNames) putFacts(row, facts, lose);
  const sorted = order.flatMap((id): [HtcdsFieldId, HtcdsValue][] => {
    const cell = row.get(id);
    return cell === undefined ? [] : [[id, cell]];
  });
  return { value: Object.fromEntries(sorted) as HtcdsRecord, losses };
}

/** Several statements of codes come together; of anything else the first stays. */
function put(row: Map<HtcdsFieldId, HtcdsValue>, id: HtcdsFieldId, cell: HtcdsValue): "put" | "kept_first" {
  const there = row.get(id);
  if (there === undefined) {
    row.set(id, cell);
    return "put";
  }
  if (Array.isArray(there) && Array.isArray(cell)) {
    row.set(id, [...new Set([...there, ...cell])]);
    return "put";
  }
  return there === cell ? "put" : "kept_first";
}

function putFacts(
  row: Map<HtcdsFieldId, HtcdsValue>,
  facts: readonly PlannedFact[],
  lose: (field: string, kind: Loss["kind"]) => void,
): void {
  for (const [id, cell] of Object.entries(cellsOfFacts(facts))) row.set(id as HtcdsFieldId, cell);
  for (const [kind, all] of Map.groupBy(facts, (fact) => fact.kind)) {
    const held = factsInRow(kind);
    for (const _ of all.slice(held)) lose(kind, held === 0 ? "no_target" : "extra_values");
  }
}
