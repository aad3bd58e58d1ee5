import type { IloDimension } from "./dimensions.ts";
import { iloIndicatorIds, iloIndicators, type IloIndicatorId, type IloStrength } from "./indicators.ts";

/** Which of the two labour lists is read. There is none here for sexual exploitation: those were not obtained. */
export const iloLists = ["adult", "child"] as const;
export type IloList = (typeof iloLists)[number];

/** What the rule asks for: one of several dimensions, or for a child an act of the definition. */
export const iloClauses = ["recruitment", "exploitation", "coercion_at_destination", "act"] as const;
export type IloClause = (typeof iloClauses)[number];

/** The dimensions of which one must be positive for a clause; an act has none. */
export const clauseDimensions = {
  recruitment: ["deceptive_recruitment", "coercive_recruitment", "recruitment_by_abuse_of_vulnerability"],
  exploitation: ["exploitation"],
  coercion_at_destination: ["coercion_at_destination"],
  act: [],
} as const satisfies Readonly<Record<IloClause, readonly IloDimension[]>>;

/** The clauses of each list's rule. Abuse of vulnerability at destination stands in neither: it is shown and adds weight only. */
export const clausesOfList = {
  adult: ["recruitment", "exploitation", "coercion_at_destination"],
  child: ["act", "exploitation"],
} as const satisfies Readonly<Record<IloList, readonly IloClause[]>>;

/** The facts that the rule reads. */
export interface IloEvidence {
  readonly indicators: readonly IloIndicatorId[];
  /** Whether an act of the definition is stated; the rule for children asks for it. */
  readonly isActStated: boolean;
}

/**
 * Whether a dimension is positive: two strong; or one strong and one medium or weak; or three medium; or two medium and one
 * weak. Shapes: the strengths of its stated indicators. Errors: none. Source: ILO and European Commission, 2009, p. 3, as a
 * third party tells it (`iloStanding`).
 */
export function isPositive(strengths: readonly IloStrength[]): boolean {
  const count = (strength: IloStrength) => strengths.filter((one) => one === strength).length;
  const [strong, medium] = [count("strong"), count("medium")];
  return strong > 0 ? strengths.length >= 2 : medium >= 2 && strengths.length >= 3;
}

/** The indicators of a dimension that a list has, in the published order. */
export const indicatorsOfList = (list: IloList, dimension: IloDimension): readonly IloIndicatorId[] =>
  iloIndicatorIds.filter((id) => iloIndicators[id].dimension === dimension && iloIndicators[id][list] !== null);

/** Whether the stated indicators make a dimension positive in a list. Unknown and repeated ones count for nothing. */
export const isDimensionPositive = (
  list: IloList,
  dimension: IloDimension,
  stated: readonly IloIndicatorId[],
): boolean =>
  isPositive(
    indicatorsOfList(list, dimension).flatMap((id) => (stated.includes(id) ? (iloIndicators[id][list] ?? []) : [])),
  );

/**
 * The clauses of a list's rule that the facts do not meet; none when they meet it.
 * Adult: deceptive or coercive recruitment, which abuse of vulnerability may stand in for, and exploitation, and coercion at
 * destination. Child: an act and exploitation; means add weight only. Errors: none.
 */
export const findUnmetClauses = (list: IloList, evidence: IloEvidence): readonly IloClause[] =>
  clausesOfList[list].filter((clause) =>
    clause === "act"
      ? !evidence.isActStated
      : !clauseDimensions[clause].some((dimension) => isDimensionPositive(list, dimension, evidence.indicators)),
  );
