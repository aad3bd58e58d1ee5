import { th as childRisk } from "../data/child-risk/th.ts";
import { th as coercionAndThreats } from "../data/coercion-and-threats/th.ts";
import { th as cues } from "../data/cues/th.ts";
import { th as debtBondage } from "../data/debt-bondage/th.ts";
import { th as documentRetention } from "../data/document-retention/th.ts";
import { th as domesticServitude } from "../data/domestic-servitude/th.ts";
import { th as forcedLabour } from "../data/forced-labour/th.ts";
import { th as forcedMarriage } from "../data/forced-marriage/th.ts";
import { th as grooming } from "../data/grooming/th.ts";
import { th as launderingRecruitment } from "../data/laundering-recruitment/th.ts";
import { th as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/th.ts";
import { th as scamCentreRecruitment } from "../data/scam-centre-recruitment/th.ts";
import { th as sextortion } from "../data/sextortion/th.ts";
import { th as sexualExploitation } from "../data/sexual-exploitation/th.ts";
import { th as smugglingServices } from "../data/smuggling-services/th.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const th: PhrasePack = {
  language: "th",
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
