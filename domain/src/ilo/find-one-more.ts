import { iloIndicatorIds, iloIndicators, type IloIndicatorId } from "./indicators.ts";
import { findUnmetClauses, type IloEvidence, type IloList } from "./rule.ts";

/**
 * The indicators of which one more, if it were stated, would meet the rule: what to ask about next, never what to look for
 * until it fits. Empty when the rule is met, and when one is not enough. Errors: none.
 */
export function findOneMore(list: IloList, evidence: IloEvidence): readonly IloIndicatorId[] {
  if (findUnmetClauses(list, evidence).length === 0) return [];
  return iloIndicatorIds.filter(
    (id) =>
      iloIndicators[id][list] !== null &&
      !evidence.indicators.includes(id) &&
      findUnmetClauses(list, { ...evidence, indicators: [...evidence.indicators, id] }).length === 0,
  );
}
