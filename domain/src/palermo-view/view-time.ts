import type { ToldDate } from "../time.ts";
import { daysOf, type DayRange } from "../date-range.ts";
import type { ReadFact, ViewedStatement } from "./read-facts.ts";

/** When it began and when it was last so, as far as stated, with the statements that say so. */
export interface ViewedTime {
  readonly begin: DayRange | undefined;
  readonly end: DayRange | undefined;
  readonly statements: readonly string[];
}

/**
 * The time of the facts. It begins with the earliest stated begin or act; where an act has no time and no begin is stated,
 * the begin is unknown, because that act may have come first.
 * Shapes: `facts` of these `statements`. Errors: none; a date that no calendar has is no date.
 */
export function viewTime(statements: readonly ViewedStatement[], facts: readonly ReadFact[]): ViewedTime {
  const stated = facts.filter(({ isAgainst }) => !isAgainst);
  const acts = stated.filter(({ to }) => (to.acts ?? []).length > 0);
  const events = [...new Set((acts.length > 0 ? acts : stated).map(({ statement }) => statement))];
  const timed = events.flatMap((event) => timeOf(event.id, event.happened));
  const begun = datesOf(statements, "began_when");
  const left = datesOf(statements, "left_when");
  const isWhole = begun.length > 0 || timed.length === events.length;
  const all = [...begun, ...timed];
  const later = [...stated.flatMap(({ statement }) => timeOf(statement.id, statement.happened)), ...left];
  return {
    begin: isWhole ? edgeOf(all, (a, b) => (a < b ? a : b)) : undefined,
    end: edgeOf(later, (a, b) => (a > b ? a : b)),
    statements: [...new Set([...all, ...later].map(({ statement }) => statement))],
  };
}

interface Timed extends DayRange {
  readonly statement: string;
}

function timeOf(statement: string, date: ToldDate | null): readonly Timed[] {
  const days = date === null ? undefined : daysOf(date);
  return days === undefined ? [] : [{ ...days, statement }];
}

/** What statements of a date field say, without what was withdrawn or is ruled out. */
export const datesOf = (statements: readonly ViewedStatement[], field: string): readonly Timed[] =>
  statements.flatMap(({ id, field: stated, answer, certainty, withdrawn }) =>
    stated === field &&
    withdrawn === null &&
    certainty !== "ruled_out" &&
    answer.kind === "answered" &&
    answer.value.kind === "date"
      ? timeOf(id, answer.value.date)
      : [],
  );

function edgeOf(ranges: readonly DayRange[], pick: (a: string, b: string) => string): DayRange | undefined {
  if (ranges.length === 0) return undefined;
  return {
    first: ranges.map(({ first }) => first).reduce(pick),
    last: ranges.map(({ last }) => last).reduce(pick),
  };
}
