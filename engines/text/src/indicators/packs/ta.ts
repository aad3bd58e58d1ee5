import { ta as childRisk } from "../data/child-risk/ta.ts";
import { ta as coercionAndThreats } from "../data/coercion-and-threats/ta.ts";
import { ta as cues } from "../data/cues/ta.ts";
import { ta as debtBondage } from "../data/debt-bondage/ta.ts";
import { ta as documentRetention } from "../data/document-retention/ta.ts";
import { ta as domesticServitude } from "../data/domestic-servitude/ta.ts";
import { ta as forcedLabour } from "../data/forced-labour/ta.ts";
import { ta as forcedMarriage } from "../data/forced-marriage/ta.ts";
import { ta as grooming } from "../data/grooming/ta.ts";
import { ta as launderingRecruitment } from "../data/laundering-recruitment/ta.ts";
import { ta as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/ta.ts";
import { ta as scamCentreRecruitment } from "../data/scam-centre-recruitment/ta.ts";
import { ta as sextortion } from "../data/sextortion/ta.ts";
import { ta as sexualExploitation } from "../data/sexual-exploitation/ta.ts";
import { ta as smugglingServices } from "../data/smuggling-services/ta.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const ta: PhrasePack = {
  language: "ta",
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
