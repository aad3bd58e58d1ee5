import { zh as childRisk } from "../data/child-risk/zh.ts";
import { zh as coercionAndThreats } from "../data/coercion-and-threats/zh.ts";
import { zh as cues } from "../data/cues/zh.ts";
import { zh as debtBondage } from "../data/debt-bondage/zh.ts";
import { zh as documentRetention } from "../data/document-retention/zh.ts";
import { zh as domesticServitude } from "../data/domestic-servitude/zh.ts";
import { zh as forcedLabour } from "../data/forced-labour/zh.ts";
import { zh as forcedMarriage } from "../data/forced-marriage/zh.ts";
import { zh as grooming } from "../data/grooming/zh.ts";
import { zh as launderingRecruitment } from "../data/laundering-recruitment/zh.ts";
import { zh as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/zh.ts";
import { zh as scamCentreRecruitment } from "../data/scam-centre-recruitment/zh.ts";
import { zh as sextortion } from "../data/sextortion/zh.ts";
import { zh as sexualExploitation } from "../data/sexual-exploitation/zh.ts";
import { zh as smugglingServices } from "../data/smuggling-services/zh.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const zh: PhrasePack = {
  language: "zh",
  files: [
    childRisk,
    coercionAndThreats,
    debtBondage,
    documentRetention,
    domesticServitude,
    forcedLabour,
    forcedMarriage,
    grooming,
    launderingRecruitment,
    romanceAndInvestmentFraud,
    scamCentreRecruitment,
    sextortion,
    sexualExploitation,
    smugglingServices,
  ],
  cues,
};
