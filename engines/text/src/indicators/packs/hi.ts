import { hi as childRisk } from "../data/child-risk/hi.ts";
import { hi as coercionAndThreats } from "../data/coercion-and-threats/hi.ts";
import { hi as cues } from "../data/cues/hi.ts";
import { hi as debtBondage } from "../data/debt-bondage/hi.ts";
import { hi as documentRetention } from "../data/document-retention/hi.ts";
import { hi as domesticServitude } from "../data/domestic-servitude/hi.ts";
import { hi as forcedLabour } from "../data/forced-labour/hi.ts";
import { hi as forcedMarriage } from "../data/forced-marriage/hi.ts";
import { hi as grooming } from "../data/grooming/hi.ts";
import { hi as launderingRecruitment } from "../data/laundering-recruitment/hi.ts";
import { hi as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/hi.ts";
import { hi as scamCentreRecruitment } from "../data/scam-centre-recruitment/hi.ts";
import { hi as sextortion } from "../data/sextortion/hi.ts";
import { hi as sexualExploitation } from "../data/sexual-exploitation/hi.ts";
import { hi as smugglingServices } from "../data/smuggling-services/hi.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const hi: PhrasePack = {
  language: "hi",
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
