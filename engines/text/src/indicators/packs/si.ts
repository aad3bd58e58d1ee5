import { si as childRisk } from "../data/child-risk/si.ts";
import { si as coercionAndThreats } from "../data/coercion-and-threats/si.ts";
import { si as cues } from "../data/cues/si.ts";
import { si as debtBondage } from "../data/debt-bondage/si.ts";
import { si as documentRetention } from "../data/document-retention/si.ts";
import { si as domesticServitude } from "../data/domestic-servitude/si.ts";
import { si as forcedLabour } from "../data/forced-labour/si.ts";
import { si as forcedMarriage } from "../data/forced-marriage/si.ts";
import { si as grooming } from "../data/grooming/si.ts";
import { si as launderingRecruitment } from "../data/laundering-recruitment/si.ts";
import { si as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/si.ts";
import { si as scamCentreRecruitment } from "../data/scam-centre-recruitment/si.ts";
import { si as sextortion } from "../data/sextortion/si.ts";
import { si as sexualExploitation } from "../data/sexual-exploitation/si.ts";
import { si as smugglingServices } from "../data/smuggling-services/si.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const si: PhrasePack = {
  language: "si",
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
