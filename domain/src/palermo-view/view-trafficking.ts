import { palermoActs, palermoElements, palermoMeans, palermoPurposes, stateElements } from "../palermo.ts";
import type { PalermoAct, PalermoElement, PalermoMeans, PalermoPurpose } from "../palermo.ts";
import { readFacts, type Likelihood, type ReadFact, type ViewedStatement } from "./read-facts.ts";
import { viewAge, type AgeDecision, type ViewedAge } from "./view-age.ts";
import { leastSure, viewElement, type ViewedElement } from "./view-element.ts";
import { viewTime, type ViewedTime } from "./view-time.ts";

/** What is said beside the elements. Each carries the statements that it rests on. */
export const traffickingRemarks = [
  "consent_irrelevant_means_used",
  "consent_irrelevant_child",
  "agreed_and_no_means_stated",
  "purpose_need_not_have_happened",
  "purpose_is_forced_criminality",
] as const;
export type TraffickingRemark = (typeof traffickingRemarks)[number];

export interface Remark {
  readonly remark: TraffickingRemark;
  readonly statements: readonly string[];
}

/**
 * The elements of the definition, as far as facts are stated for them. It is a view, computed anew each time, and never a
 * finding about a person: a named worker decides, apart from it.
 */
export interface TraffickingView {
  readonly act: ViewedElement<PalermoAct>;
  readonly means: ViewedElement<PalermoMeans>;
  readonly purpose: ViewedElement<PalermoPurpose>;
  readonly missing: readonly PalermoElement[];
  /** How sure the least sure needed element is; `undefined` while one is missing. */
  readonly likelihood: Likelihood | undefined;
  readonly time: ViewedTime;
  readonly age: ViewedAge;
  readonly remarks: readonly Remark[];
}

/**
 * What the stated facts about one person and the event speak to.
 * Shapes: any number of statements, in any order; `decision` is the latest one on age, if a named person made one.
 * Errors: none; unknown fields and codes speak to nothing.
 * Source: Palermo Protocol (2000), Article 3 (a) elements, (b) consent, (c) and (d) children. Purpose is intent.
 */
export function viewTrafficking(statements: readonly ViewedStatement[], decision?: AgeDecision): TraffickingView {
  const facts = readFacts(statements);
  const act = viewElement(facts, palermoActs, ({ to }) => to.acts);
  const stated = viewElement(facts, palermoMeans, ({ to }) => to.means);
  const purpose = viewElement(facts, palermoPurposes, ({ to }) => to.purposes);
  const time = viewTime(statements, facts);
  const age = viewAge(statements, time, decision);
  const elements = stateElements(act.isStated, stated.isStated, purpose.isStated, age.countsAsChild);
  const means = age.countsAsChild && !stated.isStated ? { ...stated, standing: "not_needed" as const } : stated;
  const missing = palermoElements.filter((element) => !elements[element]);
  return {
    act,
    means,
    purpose,
    missing,
    likelihood: missing.length > 0 ? undefined : likelihoodOf([act, stated, purpose]),
    time,
    age,
    remarks: remarksOf(facts, stated.isStated, age, purpose),
  };
}

const likelihoodOf = (elements: readonly ViewedElement<string>[]): Likelihood | undefined =>
  leastSure(elements.flatMap(({ likelihood }) => likelihood ?? []));

function remarksOf(
  facts: readonly ReadFact[],
  isMeansStated: boolean,
  age: ViewedAge,
  purpose: ViewedElement<PalermoPurpose>,
): readonly Remark[] {
  const idsOf = (isMeant: (fact: ReadFact) => boolean) => [
    ...new Set(facts.filter((fact) => !fact.isAgainst && isMeant(fact)).map(({ statement }) => statement.id)),
  ];
  const agreed = idsOf(({ statement }) => statement.field === "agreed_at_first");
  const done = idsOf(({ statement, to }) => statement.field !== "exploitation_intended" && to.purposes !== undefined);
  const intended = idsOf(({ statement }) => statement.field === "exploitation_intended");
  const forced = purpose.values.find(({ value }) => value === "forced_criminality")?.statements ?? [];
  const remarks: readonly (Remark & { readonly isSo: boolean })[] = [
    { remark: "consent_irrelevant_means_used", statements: agreed, isSo: isMeansStated },
    { remark: "consent_irrelevant_child", statements: agreed, isSo: age.countsAsChild },
    { remark: "agreed_and_no_means_stated", statements: agreed, isSo: !isMeansStated && !age.countsAsChild },
    { remark: "purpose_need_not_have_happened", statements: intended, isSo: done.length === 0 },
    { remark: "purpose_is_forced_criminality", statements: forced, isSo: true },
  ];
  return remarks
    .filter(({ isSo, statements }) => isSo && statements.length > 0)
    .map(({ remark, statements }) => ({ remark, statements }));
}
