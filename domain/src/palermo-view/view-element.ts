import { certainties } from "../certainty.ts";
import type { Likelihood, ReadFact } from "./read-facts.ts";

/** One value of an element, such as `deception`, with the statements for it and against it. Both stay. */
export interface ViewedValue<Value extends string> {
  readonly value: Value;
  /** Ids of statements, in the order in which they were given. */
  readonly statements: readonly string[];
  readonly against: readonly string[];
  /** Of the surest statement for it; `undefined` when there is none. */
  readonly likelihood: Likelihood | undefined;
}

/**
 * Whether anything is stated for an element. `contradicted`: every value that is stated is also denied by a statement; it
 * still counts as stated, because a person weighs the two. `ruled_out`: only denials are there. `not_needed`: means, where the
 * child rule holds and none is stated.
 */
export const elementStandings = ["stated", "contradicted", "ruled_out", "not_stated", "not_needed"] as const;
export type ElementStanding = (typeof elementStandings)[number];

export interface ViewedElement<Value extends string> {
  readonly standing: ElementStanding;
  readonly isStated: boolean;
  /** In the order of the definition; values that no statement speaks of are left out. */
  readonly values: readonly ViewedValue<Value>[];
  readonly likelihood: Likelihood | undefined;
}

/**
 * What the facts say of one element.
 * Shapes: `values` all values of the element, in order; `pick` reads from a fact those that it speaks to. Errors: none.
 */
export function viewElement<Value extends string>(
  facts: readonly ReadFact[],
  values: readonly Value[],
  pick: (fact: ReadFact) => readonly Value[] | undefined,
): ViewedElement<Value> {
  const viewed = values
    .map((value) =>
      viewValue(
        value,
        facts.filter((fact) => pick(fact)?.includes(value) === true),
      ),
    )
    .filter(({ statements, against }) => statements.length + against.length > 0);
  const stated = viewed.filter(({ statements }) => statements.length > 0);
  return {
    standing: standingOf(viewed, stated),
    isStated: stated.length > 0,
    values: viewed,
    likelihood: surest(stated.flatMap(({ likelihood }) => likelihood ?? [])),
  };
}

function viewValue<Value extends string>(value: Value, facts: readonly ReadFact[]): ViewedValue<Value> {
  const idsOf = (isAgainst: boolean) => [
    ...new Set(facts.filter((fact) => fact.isAgainst === isAgainst).map(({ statement }) => statement.id)),
  ];
  return {
    value,
    statements: idsOf(false),
    against: idsOf(true),
    likelihood: surest(facts.filter(({ isAgainst }) => !isAgainst).map(({ likelihood }) => likelihood)),
  };
}

function standingOf(viewed: readonly ViewedValue<string>[], stated: readonly ViewedValue<string>[]): ElementStanding {
  if (viewed.length === 0) return "not_stated";
  if (stated.length === 0) return "ruled_out";
  return stated.every(({ against }) => against.length > 0) ? "contradicted" : "stated";
}

/** The surest of some likelihoods; `undefined` for none. */
export const surest = (likelihoods: readonly Likelihood[]): Likelihood | undefined =>
  certainties.find((certainty): certainty is Likelihood => likelihoods.some((likelihood) => likelihood === certainty));

/** The least sure of some likelihoods; `undefined` for none. */
export const leastSure = (likelihoods: readonly Likelihood[]): Likelihood | undefined =>
  certainties.findLast((certainty): certainty is Likelihood => likelihoods.some((one) => one === certainty));
