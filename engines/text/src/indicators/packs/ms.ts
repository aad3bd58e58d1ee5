import { ms as childRisk } from "../data/child-risk/ms.ts";
import { ms as coercionAndThreats } from "../data/coercion-and-threats/ms.ts";
import { ms as cues } from "../data/cues/ms.ts";
import { ms as debtBondage } from "../data/debt-bondage/ms.ts";
import { ms as documentRetention } from "../data/document-retention/ms.ts";
import { ms as domesticServitude } from "../data/domestic-servitude/ms.ts";
import { ms as forcedLabour } from "../data/forced-labour/ms.ts";
import { ms as forcedMarriage } from "../data/forced-marriage/ms.ts";
import { ms as grooming } from "../data/grooming/ms.ts";
import { ms as launderingRecruitment } from "../data/laundering-recruitment/ms.ts";
import { ms as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/ms.ts";
import { ms as scamCentreRecruitment } from "../data/scam-centre-recruitment/ms.ts";
import { ms as sextortion } from "../data/sextortion/ms.ts";
import { ms as sexualExploitation } from "../data/sexual-exploitation/ms.ts";
import { ms as smugglingServices } from "../data/smuggling-services/ms.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const ms: PhrasePack = {
  language: "ms",
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
