import { childRisk } from "./data/child-risk/children.ts";
import { threats } from "./data/coercion/threats.ts";
import { feesAndDebts } from "./data/debt-and-fees/fees.ts";
import { hiding } from "./data/deceptive-recruitment/hiding.ts";
import { jobOffers } from "./data/deceptive-recruitment/job-offers.ts";
import { travelOffers } from "./data/deceptive-recruitment/travel-offers.ts";
import { papers } from "./data/documents/papers.ts";
import { forcedLabourSigns } from "./data/forced-labour/signs.ts";
import { accounts } from "./data/money-mule/accounts.ts";
import { smugglingServices } from "./data/smuggling/services.ts";
import type { Indicator, IndicatorHead } from "./indicator.ts";
import { rules } from "./rules/index.ts";

/** Indicators that show in words, by typology. */
export const phraseIndicators: readonly Indicator[] = [
  ...travelOffers,
  ...jobOffers,
  ...hiding,
  ...forcedLabourSigns,
  ...feesAndDebts,
  ...papers,
  ...threats,
  ...childRisk,
  ...accounts,
  ...smugglingServices,
];

/**
 * Every indicator this engine can report, those in words and those across facts, for catalogues and documentation.
 * Shapes: ids are distinct. Errors: none.
 */
export function listIndicators(): readonly IndicatorHead[] {
  return [...phraseIndicators, ...rules].map(({ id, element, strength, label, source }) => ({
    id,
    element,
    strength,
    label,
    source,
  }));
}
