import { childRisk } from "./data/child-risk/indicators.ts";
import { coercionAndThreats } from "./data/coercion-and-threats/indicators.ts";
import { debtBondage } from "./data/debt-bondage/indicators.ts";
import { documentRetention } from "./data/document-retention/indicators.ts";
import { forcedLabour } from "./data/forced-labour/indicators.ts";
import { launderingRecruitment } from "./data/laundering-recruitment/indicators.ts";
import { scamCentreRecruitment } from "./data/scam-centre-recruitment/indicators.ts";
import { smugglingServices } from "./data/smuggling-services/indicators.ts";
import type { IndicatorHead } from "./indicator.ts";

/** Indicators that show in words, by typology: one folder of `data` each. */
export const typologies = {
  "scam-centre-recruitment": scamCentreRecruitment,
  "forced-labour": forcedLabour,
  "debt-bondage": debtBondage,
  "document-retention": documentRetention,
  "coercion-and-threats": coercionAndThreats,
  "child-risk": childRisk,
  "laundering-recruitment": launderingRecruitment,
  "smuggling-services": smugglingServices,
} as const satisfies Readonly<Record<string, readonly IndicatorHead[]>>;
export type Typology = keyof typeof typologies;
