import type { Statement } from "../cases/statement.ts";
import type { Certainty } from "../certainty.ts";
import { findStatedField } from "../stated-fields/stated-fields.ts";
import type { SpeaksTo, StatedField } from "../stated-fields/stated-field.ts";

/** What a view reads of a statement; the cases' own statements fit. */
export type ViewedStatement = Pick<
  Statement,
  "id" | "field" | "answer" | "happened" | "told" | "recordedAt" | "certainty" | "withdrawn"
>;

/** How sure something is that is not ruled out. */
export type Likelihood = Exclude<Certainty, "ruled_out">;

/** One fact of a statement: what it speaks to, and whether for it or against. */
export interface ReadFact {
  readonly statement: ViewedStatement;
  /** The code, or "yes". */
  readonly code: string;
  readonly to: SpeaksTo;
  readonly isAgainst: boolean;
  /** Of the fact, or of its opposite when it speaks against. */
  readonly likelihood: Likelihood;
}

/**
 * The facts of statements that speak to a rule. A statement that was withdrawn, has no answer or is of a field that this
 * version does not know speaks to nothing. What is ruled out, and a "no", speak against; a "no" that is ruled out is a yes.
 * Shapes: any number of statements; the result keeps their order. Errors: none.
 */
export const readFacts = (statements: readonly ViewedStatement[]): readonly ReadFact[] =>
  statements.flatMap((statement) => {
    const field = findStatedField(statement.field);
    return field === undefined || statement.withdrawn !== null ? [] : factsOf(statement, field);
  });

function factsOf(statement: ViewedStatement, { value }: StatedField): readonly ReadFact[] {
  const { answer, certainty } = statement;
  if (answer.kind !== "answered") return [];
  const isRuledOut = certainty === "ruled_out";
  const likelihood: Likelihood = isRuledOut ? "known" : certainty;
  if (answer.value.kind === "yes_no" && value.kind === "yes_no") {
    return [{ statement, code: "yes", to: value.speaks, isAgainst: answer.value.yes === isRuledOut, likelihood }];
  }
  if (value.kind !== "code" && value.kind !== "codes") return [];
  return codesOf(statement).map((code) => ({
    statement,
    code,
    to: (Object.hasOwn(value.speaks, code) ? value.speaks[code] : undefined) ?? {},
    isAgainst: isRuledOut,
    likelihood,
  }));
}

/** The codes that a statement states; none when it states no code. */
export function codesOf({ answer }: ViewedStatement): readonly string[] {
  if (answer.kind !== "answered") return [];
  if (answer.value.kind === "code") return [answer.value.code];
  return answer.value.kind === "codes" ? answer.value.codes : [];
}
