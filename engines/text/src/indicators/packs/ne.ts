import { ne as childRisk } from "../data/child-risk/ne.ts";
import { ne as coercionAndThreats } from "../data/coercion-and-threats/ne.ts";
import { ne as cues } from "../data/cues/ne.ts";
import { ne as debtBondage } from "../data/debt-bondage/ne.ts";
import { ne as documentRetention } from "../data/document-retention/ne.ts";
import { ne as domesticServitude } from "../data/domestic-servitude/ne.ts";
import { ne as forcedLabour } from "../data/forced-labour/ne.ts";
import { ne as forcedMarriage } from "../data/forced-marriage/ne.ts";
import { ne as grooming } from "../data/grooming/ne.ts";
import { ne as launderingRecruitment } from "../data/laundering-recruitment/ne.ts";
import { ne as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/ne.ts";
import { ne as scamCentreRecruitment } from "../data/scam-centre-recruitment/ne.ts";
import { ne as sextortion } from "../data/sextortion/ne.ts";
import { ne as sexualExploitation } from "../data/sexual-exploitation/ne.ts";
import { ne as smugglingServices } from "../data/smuggling-services/ne.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const ne: PhrasePack = {
  language: "ne",
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
