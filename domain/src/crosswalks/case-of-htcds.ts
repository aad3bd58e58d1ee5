import { htcdsStatusOf, type CasePersonRole, type CaseStatus, type StatementUnit } from "../cases/case-codes.ts";
import type { StatedAnswer } from "../cases/statement.ts";
import type { HtcdsFieldId } from "../htcds/fields.ts";
import type { HtcdsRecord, HtcdsValue } from "../htcds/record.ts";
import { personFieldKinds } from "../persons.ts";
import { findMisfit } from "../stated-fields/find-misfit.ts";
import { htcdsNames } from "../stated-fields/htcds-names.ts";
import { answerOfHtcds } from "./answer-of-htcds.ts";
import type { Crossed, Loss } from "./loss.ts";
import { cellsOfFacts, type PlannedFact } from "./cells-of-facts.ts";
import { factFields, headFields, placeless, placeOfField, roleOfField } from "./place-of-field.ts";

/** Something that is stated of the event, of its person or of who reports. */
export interface PlannedStatement {
  readonly unit: StatementUnit;
  readonly ofPerson: boolean;
  /** Id of a stated field, or the standard's own where Suar has none. */
  readonly field: string;
  readonly answer: StatedAnswer;
}

/** A row of HTCDS as a case would hold it. */
export interface PlannedCase {
  readonly status: CaseStatus;
  /** ISO 3166-1 alpha-2, or `unknown`. */
  readonly country: string;
  /** YYYY-MM-DD. */
  readonly registered: string | null;
  /** Rows that follow each other with the same id speak of one case, each of another person; null for a case of one row. */
  readonly sameCase: string | null;
  /** The row says that nobody real is meant. */
  readonly synthetic: boolean;
  /** Whom it is about; null for a row that speaks of nobody. */
  readonly person: { readonly facts: readonly PlannedFact[]; readonly roles: readonly CasePersonRole[] } | null;
  readonly statements: readonly PlannedStatement[];
}

/** A case to be, what of the row it does not hold, and fields with more in them than their place can hold. */
export interface CrossedCase extends Crossed<PlannedCase> {
  readonly tooLong: readonly HtcdsFieldId[];
}

/** What else stands there, a number or a name, may mean another case in another office. Source: RFC 9562, section 4. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const longestText = 20_000;
const mostCodes = 50;
const statedNames = new Map<string, string>(Object.entries(htcdsNames).map(([stated, name]) => [name, stated]));
const factFieldIds: ReadonlySet<string> = new Set(Object.values(factFields).flat());
const statuses = new Map<string, CaseStatus>(
  Object.entries(htcdsStatusOf).map(([status, name]) => [name, status as CaseStatus]),
);

/**
 * A row of HTCDS as a case with at most one person. Every field that Suar asks too is stated under Suar's id, every other
 * under the standard's own, so that nothing is left out but what `losses` names. Whether it is so, nobody has decided.
 * Shapes: a row as the reader gives it. Errors: none.
 */
export function caseOfHtcds(record: HtcdsRecord): CrossedCase {
  const cells = Object.entries(record) as [HtcdsFieldId, HtcdsValue][];
  const losses: Loss[] = [];
  const tooLong: HtcdsFieldId[] = [];
  const lose = (field: HtcdsFieldId, kind: Loss["kind"]): number =>
    losses.push({ to: "suar", kind, field, code: null });
  const statements = cells.flatMap(([id, value]): PlannedStatement[] => {
    if (headFields.has(id) || factFieldIds.has(id)) return [];
    if (placeless.has(id)) {
      lose(id, "no_target");
      return [];
    }
    if (isTooLong(value)) tooLong.push(id);
    const statement = stateCell(id, value);
    return statement === undefined ? [] : [statement];
  });
  const facts = factsOf(record, { lose, tooLong });
  const { suar_CaseId: sameCase } = record;
  const isId = sameCase !== undefined && uuid.test(sameCase);
  if (sameCase !== undefined && !isId) lose("suar_CaseId", "no_target");
  const roles = new Set(cells.flatMap(([id]) => roleIn(id)));
  const hasPerson = facts.length > 0 || roles.size > 0 || statements.some(({ ofPerson }) => ofPerson);
  const value: PlannedCase = {
    status: statuses.get(record.cas_Status ?? "") ?? "active",
    country: record.hte_Country ?? "unknown",
    registered: record.suar_RegistrationDate ?? null,
    sameCase: isId ? sameCase : null,
    synthetic: record.suar_Synthetic ?? false,
    person: hasPerson ? { facts, roles: roles.size === 0 ? ["other"] : [...roles] } : null,
    statements,
  };
  return { value, losses, tooLong };
}

const roleIn = (id: HtcdsFieldId): readonly CasePersonRole[] => {
  const role = placeless.has(id) ? null : roleOfField(id);
  return role === null ? [] : [role];
};

/** Under Suar's own field where the answer fits it, else under the standard's. */
function stateCell(id: HtcdsFieldId, value: HtcdsValue): PlannedStatement | undefined {
  const place = placeOfField(id);
  const own = statedNames.get(id);
  for (const field of own === undefined ? [id] : [own, id]) {
    const answer = answerOfHtcds(id, field, value);
    if (answer === undefined) return undefined;
    if (findMisfit(field, answer) === undefined) return { ...place, field, answer };
  }
  return undefined;
}

const isTooLong = (value: HtcdsValue): boolean =>
  typeof value === "string" ? value.length > longestText : Array.isArray(value) && value.length > mostCodes;

interface Heard {
  readonly lose: (field: HtcdsFieldId, kind: Loss["kind"]) => void;
  readonly tooLong: HtcdsFieldId[];
}

/** Names and an address are one text each here; two numbers stay two. */
function factsOf(record: HtcdsRecord, { lose, tooLong }: Heard): readonly PlannedFact[] {
  const cellsOf = (ids: readonly HtcdsFieldId[]): readonly { id: HtcdsFieldId; text: string }[] =>
    ids.flatMap((id) => {
      const text = String(record[id] ?? "")
        .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
        .trim();
      return text === "" ? [] : [{ id, text }];
    });
  return (Object.keys(factFields) as (keyof typeof factFields)[]).flatMap((kind): PlannedFact[] => {
    const cells = cellsOf(factFields[kind]);
    const isJoined = kind === "name" || kind === "address";
    const separator = kind === "name" ? " " : ", ";
    const texts = isJoined && cells.length > 0 ? [cells.map(({ text }) => text).join(separator)] : undefined;
    const facts = (texts ?? cells.map(({ text }) => text)).map((value) => ({ kind, value }));
    const there = cellsOfFacts(facts);
    for (const { id } of cells) if (there[id] !== record[id]) lose(id, "merged");
    const [first] = cells;
    if (first !== undefined && facts.some(({ value }) => value.length > personFieldKinds[kind].maxLength))
      tooLong.push(first.id);
    return facts;
  });
}
