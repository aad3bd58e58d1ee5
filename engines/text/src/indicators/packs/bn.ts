import { bn as childRisk } from "../data/child-risk/bn.ts";
import { bn as coercionAndThreats } from "../data/coercion-and-threats/bn.ts";
import { bn as cues } from "../data/cues/bn.ts";
import { bn as debtBondage } from "../data/debt-bondage/bn.ts";
import { bn as documentRetention } from "../data/document-retention/bn.ts";
import { bn as domesticServitude } from "../data/domestic-servitude/bn.ts";
import { bn as forcedLabour } from "../data/forced-labour/bn.ts";
import { bn as forcedMarriage } from "../data/forced-marriage/bn.ts";
import { bn as grooming } from "../data/grooming/bn.ts";
import { bn as launderingRecruitment } from "../data/laundering-recruitment/bn.ts";
import { bn as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/bn.ts";
import { bn as scamCentreRecruitment } from "../data/scam-centre-recruitment/bn.ts";
import { bn as sextortion } from "../data/sextortion/bn.ts";
import { bn as sexualExploitation } from "../data/sexual-exploitation/bn.ts";
import { bn as smugglingServices } from "../data/smuggling-services/bn.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const bn: PhrasePack = {
  language: "bn",
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
