import type { CodeList } from "../code-list.ts";
import type { IloDimension } from "./dimensions.ts";
import { iloIndicatorLabels } from "./indicator-labels.ts";
import { iloIndicatorIds, iloIndicators, type IloIndicatorId } from "./indicators.ts";

/** The indicators of one dimension as a code list, in the published order. */
export function listIloIndicators(dimension: IloDimension): CodeList<IloIndicatorId> {
  const ids = iloIndicatorIds.filter((id) => iloIndicators[id].dimension === dimension);
  return {
    id: `ilo_${dimension}`,
    source: "ILO and European Commission, 2009, WCMS_105023",
    codes: ids.map((id) => ({ id, labels: iloIndicatorLabels[id], mapsTo: { ilo: [id] } })),
  };
}
