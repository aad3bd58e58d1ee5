import { findStatedField } from "../stated-fields/stated-fields.ts";
import { daysOf, overlapOf } from "../date-range.ts";
import { codesOf, type ViewedStatement } from "./read-facts.ts";

/** How two statements of one field contradict each other. */
export const contradictionKinds = [
  "yes_and_no",
  "other_code",
  "stated_and_ruled_out",
  "other_date",
  "other_number",
] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** Two statements that cannot both be so. Neither is preferred; a person weighs them. */
export interface Contradiction {
  readonly field: string;
  readonly kind: ContradictionKind;
  readonly statements: readonly [string, string];
}

/**
 * Every pair of live statements of one field that contradict each other. Several codes of a field that takes several do not;
 * dates do only when no day fits both. Shapes: statements of one person or of the event; at most `maxPairs` pairs come out.
 * Errors: none.
 */
export function findContradictions(statements: readonly ViewedStatement[]): readonly Contradiction[] {
  const byField = Map.groupBy(
    statements.filter(({ withdrawn, answer }) => withdrawn === null && answer.kind === "answered"),
    ({ field }) => field,
  );
  const found: Contradiction[] = [];
  for (const [field, group] of byField) {
    for (const [at, first] of group.entries()) {
      for (const second of group.slice(at + 1)) {
        const kind = kindOf(field, first, second);
        if (kind !== undefined) found.push({ field, kind, statements: [first.id, second.id] });
        if (found.length >= maxPairs) return found;
      }
    }
  }
  return found;
}

/** Pairs that are told; a case with more has been typed by no person. */
export const maxPairs = 200;

function kindOf(field: string, a: ViewedStatement, b: ViewedStatement): ContradictionKind | undefined {
  if (a.answer.kind !== "answered" || b.answer.kind !== "answered") return undefined;
  const [first, second] = [a.answer.value, b.answer.value];
  const isOneRuledOut = (a.certainty === "ruled_out") !== (b.certainty === "ruled_out");
  const areBothRuledOut = a.certainty === "ruled_out" && b.certainty === "ruled_out";
  if (first.kind === "yes_no" && second.kind === "yes_no") {
    return (first.yes === second.yes) === isOneRuledOut ? "yes_and_no" : undefined;
  }
  const isSame = isSameValue(a, b);
  if (isOneRuledOut) return isSame ? "stated_and_ruled_out" : undefined;
  if (isSame || areBothRuledOut) return undefined;
  if (first.kind === "date" && second.kind === "date") return "other_date";
  if (first.kind === "number" && second.kind === "number") return "other_number";
  return takesOne(field) && codesOf(a).length > 0 && codesOf(b).length > 0 ? "other_code" : undefined;
}

/** Whether both can be the same: a code in common, a day in common, the same number. */
function isSameValue(a: ViewedStatement, b: ViewedStatement): boolean {
  if (a.answer.kind !== "answered" || b.answer.kind !== "answered") return false;
  const [first, second] = [a.answer.value, b.answer.value];
  if (first.kind === "date" && second.kind === "date") {
    const [days, others] = [daysOf(first.date), daysOf(second.date)];
    return days !== undefined && others !== undefined && overlapOf(days, others) !== undefined;
  }
  if (first.kind === "number" && second.kind === "number") {
    return first.number === second.number && first.unit === second.unit;
  }
  const codes = codesOf(b);
  return codesOf(a).some((code) => codes.includes(code));
}

function takesOne(field: string): boolean {
  const kind = findStatedField(field)?.value.kind;
  return kind === "code" || kind === "country" || kind === "language";
}
