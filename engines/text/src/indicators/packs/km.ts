import { km as childRisk } from "../data/child-risk/km.ts";
import { km as coercionAndThreats } from "../data/coercion-and-threats/km.ts";
import { km as cues } from "../data/cues/km.ts";
import { km as debtBondage } from "../data/debt-bondage/km.ts";
import { km as documentRetention } from "../data/document-retention/km.ts";
import { km as domesticServitude } from "../data/domestic-servitude/km.ts";
import { km as forcedLabour } from "../data/forced-labour/km.ts";
import { km as forcedMarriage } from "../data/forced-marriage/km.ts";
import { km as grooming } from "../data/grooming/km.ts";
import { km as launderingRecruitment } from "../data/laundering-recruitment/km.ts";
import { km as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/km.ts";
import { km as scamCentreRecruitment } from "../data/scam-centre-recruitment/km.ts";
import { km as sextortion } from "../data/sextortion/km.ts";
import { km as sexualExploitation } from "../data/sexual-exploitation/km.ts";
import { km as smugglingServices } from "../data/smuggling-services/km.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const km: PhrasePack = {
  language: "km",
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
