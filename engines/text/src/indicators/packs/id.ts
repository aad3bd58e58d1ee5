import { id as childRisk } from "../data/child-risk/id.ts";
import { id as coercionAndThreats } from "../data/coercion-and-threats/id.ts";
import { id as cues } from "../data/cues/id.ts";
import { id as debtBondage } from "../data/debt-bondage/id.ts";
import { id as documentRetention } from "../data/document-retention/id.ts";
import { id as domesticServitude } from "../data/domestic-servitude/id.ts";
import { id as forcedLabour } from "../data/forced-labour/id.ts";
import { id as forcedMarriage } from "../data/forced-marriage/id.ts";
import { id as grooming } from "../data/grooming/id.ts";
import { id as launderingRecruitment } from "../data/laundering-recruitment/id.ts";
import { id as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/id.ts";
import { id as scamCentreRecruitment } from "../data/scam-centre-recruitment/id.ts";
import { id as sextortion } from "../data/sextortion/id.ts";
import { id as sexualExploitation } from "../data/sexual-exploitation/id.ts";
import { id as smugglingServices } from "../data/smuggling-services/id.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const id: PhrasePack = {
  language: "id",
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
