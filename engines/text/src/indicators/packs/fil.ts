import { fil as childRisk } from "../data/child-risk/fil.ts";
import { fil as coercionAndThreats } from "../data/coercion-and-threats/fil.ts";
import { fil as cues } from "../data/cues/fil.ts";
import { fil as debtBondage } from "../data/debt-bondage/fil.ts";
import { fil as documentRetention } from "../data/document-retention/fil.ts";
import { fil as domesticServitude } from "../data/domestic-servitude/fil.ts";
import { fil as forcedLabour } from "../data/forced-labour/fil.ts";
import { fil as forcedMarriage } from "../data/forced-marriage/fil.ts";
import { fil as grooming } from "../data/grooming/fil.ts";
import { fil as launderingRecruitment } from "../data/laundering-recruitment/fil.ts";
import { fil as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/fil.ts";
import { fil as scamCentreRecruitment } from "../data/scam-centre-recruitment/fil.ts";
import { fil as sextortion } from "../data/sextortion/fil.ts";
import { fil as sexualExploitation } from "../data/sexual-exploitation/fil.ts";
import { fil as smugglingServices } from "../data/smuggling-services/fil.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const fil: PhrasePack = {
  language: "fil",
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
