import { lo as childRisk } from "../data/child-risk/lo.ts";
import { lo as coercionAndThreats } from "../data/coercion-and-threats/lo.ts";
import { lo as cues } from "../data/cues/lo.ts";
import { lo as debtBondage } from "../data/debt-bondage/lo.ts";
import { lo as documentRetention } from "../data/document-retention/lo.ts";
import { lo as domesticServitude } from "../data/domestic-servitude/lo.ts";
import { lo as forcedLabour } from "../data/forced-labour/lo.ts";
import { lo as forcedMarriage } from "../data/forced-marriage/lo.ts";
import { lo as grooming } from "../data/grooming/lo.ts";
import { lo as launderingRecruitment } from "../data/laundering-recruitment/lo.ts";
import { lo as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/lo.ts";
import { lo as scamCentreRecruitment } from "../data/scam-centre-recruitment/lo.ts";
import { lo as sextortion } from "../data/sextortion/lo.ts";
import { lo as sexualExploitation } from "../data/sexual-exploitation/lo.ts";
import { lo as smugglingServices } from "../data/smuggling-services/lo.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const lo: PhrasePack = {
  language: "lo",
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
