import { childRisk } from "./data/child-risk/indicators.ts";
import { coercionAndThreats } from "./data/coercion-and-threats/indicators.ts";
import { debtBondage } from "./data/debt-bondage/indicators.ts";
import { documentRetention } from "./data/document-retention/indicators.ts";
import { domesticServitude } from "./data/domestic-servitude/indicators.ts";
import { forcedLabour } from "./data/forced-labour/indicators.ts";
import { forcedMarriage } from "./data/forced-marriage/indicators.ts";
import { grooming } from "./data/grooming/indicators.ts";
import { launderingRecruitment } from "./data/laundering-recruitment/indicators.ts";
import { romanceAndInvestmentFraud } from "./data/romance-and-investment-fraud/indicators.ts";
import { scamCentreRecruitment } from "./data/scam-centre-recruitment/indicators.ts";
import { sextortion } from "./data/sextortion/indicators.ts";
import { sexualExploitation } from "./data/sexual-exploitation/indicators.ts";
import { smugglingServices } from "./data/smuggling-services/indicators.ts";
import type { IndicatorHead } from "./indicator.ts";

/** Indicators that show in words, by typology: one folder of `data` each. */
export const typologies = {
  "scam-centre-recruitment": scamCentreRecruitment,
  "forced-labour": forcedLabour,
  "domestic-servitude": domesticServitude,
  "sexual-exploitation": sexualExploitation,
  "forced-marriage": forcedMarriage,
  "debt-bondage": debtBondage,
  "document-retention": documentRetention,
  "coercion-and-threats": coercionAndThreats,
  grooming,
  sextortion,
  "romance-and-investment-fraud": romanceAndInvestmentFraud,
  "child-risk": childRisk,
  "laundering-recruitment": launderingRecruitment,
  "smuggling-services": smugglingServices,
} as const satisfies Readonly<Record<string, readonly IndicatorHead[]>>;
export type Typology = keyof typeof typologies;
