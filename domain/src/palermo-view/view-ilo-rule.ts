import { certainties, type Certainty } from "../certainty.ts";
import { findOneMore } from "../ilo/find-one-more.ts";
import { iloDimensionList, type IloDimension } from "../ilo/dimensions.ts";
import { iloIndicatorIds, iloIndicators, type IloIndicatorId, type IloStrength } from "../ilo/indicators.ts";
import { IloNotYet } from "../ilo/not-yet.ts";
import { findUnmetClauses, isDimensionPositive, type IloList } from "../ilo/rule.ts";
import type { PalermoPurpose } from "../palermo.ts";
import { readFacts, type Likelihood, type ReadFact, type ViewedStatement } from "./read-facts.ts";
import { viewElement, type ViewedValue } from "./view-element.ts";
import type { TraffickingView } from "./view-trafficking.ts";

/** One stated indicator with its weight in the list and the statements for and against it. */
export interface WeighedIndicator extends ViewedValue<IloIndicatorId> {
  readonly strength: IloStrength;
}

export interface ViewedDimension {
  readonly dimension: IloDimension;
  readonly isPositive: boolean;
  readonly indicators: readonly WeighedIndicator[];
}

/** "The recorded facts meet the rule", with the reasons. It decides nothing about a person. */
export interface IloMet {
  readonly kind: "met";
  readonly list: IloList;
  /** How sure the facts are that meet it already without the less sure ones. */
  readonly likelihood: Likelihood;
  readonly dimensions: readonly ViewedDimension[];
  /** The rule is for labour; here it is read of forced criminality. */
  readonly isReadOfForcedCriminality: boolean;
}

/** The purposes that the labour lists may be read of. */
const labourPurposes: readonly PalermoPurpose[] = [
  "forced_labour",
  "slavery",
  "practices_similar_to_slavery",
  "servitude",
  "forced_criminality",
  "other_exploitation",
];
const likelihoods = certainties.filter(
  (certainty): certainty is Exclude<Certainty, "ruled_out"> => certainty !== "ruled_out",
);

/**
 * What the ILO rule for labour says of the stated facts: that they meet it, or what is missing so far. `undefined` where only
 * purposes are stated that the labour lists do not speak of, sexual exploitation above all: those lists were not obtained.
 * Shapes: the statements from which `view` was made; who counts as a child is read by the child list.
 * Errors: none. Source: `iloStanding`; a third party's text, not checked against ILO.
 */
export function viewIloRule(
  statements: readonly ViewedStatement[],
  view: Pick<TraffickingView, "act" | "purpose" | "age">,
): IloMet | IloNotYet | undefined {
  const purposes = view.purpose.values.filter(({ statements: ids }) => ids.length > 0).map(({ value }) => value);
  if (purposes.length > 0 && !purposes.some((purpose) => labourPurposes.includes(purpose))) return undefined;
  const list: IloList = view.age.countsAsChild ? "child" : "adult";
  const facts = readFacts(statements).filter(({ to }) => to.ilo !== undefined);
  const likelihood = likelihoods.find((least) => unmetOf(list, facts, least, view).length === 0);
  if (likelihood === undefined) {
    const evidence = { indicators: statedOf(facts, "possible"), isActStated: view.act.isStated };
    return new IloNotYet({ list, clauses: findUnmetClauses(list, evidence), oneMore: findOneMore(list, evidence) });
  }
  return {
    kind: "met",
    list,
    likelihood,
    dimensions: viewDimensions(list, facts),
    isReadOfForcedCriminality: purposes.includes("forced_criminality"),
  };
}

function unmetOf(list: IloList, facts: readonly ReadFact[], least: Likelihood, { act }: Pick<TraffickingView, "act">) {
  const isActStated = act.likelihood !== undefined && isAtLeast(act.likelihood, least);
  return findUnmetClauses(list, { indicators: statedOf(facts, least), isActStated });
}

const statedOf = (facts: readonly ReadFact[], least: Likelihood): readonly IloIndicatorId[] =>
  facts.flatMap(({ to, isAgainst, likelihood }) => (isAgainst || !isAtLeast(likelihood, least) ? [] : (to.ilo ?? [])));

const isAtLeast = (likelihood: Likelihood, least: Likelihood): boolean =>
  likelihoods.indexOf(likelihood) <= likelihoods.indexOf(least);

function viewDimensions(list: IloList, facts: readonly ReadFact[]): readonly ViewedDimension[] {
  const stated = statedOf(facts, "possible");
  const viewed = viewElement(facts, iloIndicatorIds, ({ to }) => to.ilo).values;
  return iloDimensionList.codes.map(({ id: dimension }) => ({
    dimension,
    isPositive: isDimensionPositive(list, dimension, stated),
    indicators: viewed.flatMap((value) => {
      const indicator = iloIndicators[value.value];
      const strength = indicator[list];
      return indicator.dimension === dimension && strength !== null ? [{ ...value, strength }] : [];
    }),
  }));
}
