import { ur as childRisk } from "../data/child-risk/ur.ts";
import { ur as coercionAndThreats } from "../data/coercion-and-threats/ur.ts";
import { ur as cues } from "../data/cues/ur.ts";
import { ur as debtBondage } from "../data/debt-bondage/ur.ts";
import { ur as documentRetention } from "../data/document-retention/ur.ts";
import { ur as domesticServitude } from "../data/domestic-servitude/ur.ts";
import { ur as forcedLabour } from "../data/forced-labour/ur.ts";
import { ur as forcedMarriage } from "../data/forced-marriage/ur.ts";
import { ur as grooming } from "../data/grooming/ur.ts";
import { ur as launderingRecruitment } from "../data/laundering-recruitment/ur.ts";
import { ur as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/ur.ts";
import { ur as scamCentreRecruitment } from "../data/scam-centre-recruitment/ur.ts";
import { ur as sextortion } from "../data/sextortion/ur.ts";
import { ur as sexualExploitation } from "../data/sexual-exploitation/ur.ts";
import { ur as smugglingServices } from "../data/smuggling-services/ur.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const ur: PhrasePack = {
  language: "ur",
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
