import { offerReportStates, type OfferReportState } from "@suar/domain/offer-report-states";

/** What the list of reports is narrowed to, as it stands in the address. */
export interface ReportSearch {
  readonly state?: OfferReportState;
}

/** Reads the address. Anything that is no state shows all. */
export function readReportSearch(search: Readonly<Record<string, unknown>>): ReportSearch {
  const state = offerReportStates.find((each) => each === search["state"]);
  return state === undefined ? {} : { state };
}
