import { en as childRisk } from "../data/child-risk/en.ts";
import { en as coercionAndThreats } from "../data/coercion-and-threats/en.ts";
import { en as cues } from "../data/cues/en.ts";
import { en as debtBondage } from "../data/debt-bondage/en.ts";
import { en as documentRetention } from "../data/document-retention/en.ts";
import { en as domesticServitude } from "../data/domestic-servitude/en.ts";
import { en as forcedLabour } from "../data/forced-labour/en.ts";
import { en as forcedMarriage } from "../data/forced-marriage/en.ts";
import { en as grooming } from "../data/grooming/en.ts";
import { en as launderingRecruitment } from "../data/laundering-recruitment/en.ts";
import { en as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/en.ts";
import { en as scamCentreRecruitment } from "../data/scam-centre-recruitment/en.ts";
import { en as sextortion } from "../data/sextortion/en.ts";
import { en as sexualExploitation } from "../data/sexual-exploitation/en.ts";
import { en as smugglingServices } from "../data/smuggling-services/en.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const en: PhrasePack = {
  language: "en",
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
