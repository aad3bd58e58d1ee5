import { my as childRisk } from "../data/child-risk/my.ts";
import { my as coercionAndThreats } from "../data/coercion-and-threats/my.ts";
import { my as cues } from "../data/cues/my.ts";
import { my as debtBondage } from "../data/debt-bondage/my.ts";
import { my as documentRetention } from "../data/document-retention/my.ts";
import { my as domesticServitude } from "../data/domestic-servitude/my.ts";
import { my as forcedLabour } from "../data/forced-labour/my.ts";
import { my as forcedMarriage } from "../data/forced-marriage/my.ts";
import { my as grooming } from "../data/grooming/my.ts";
import { my as launderingRecruitment } from "../data/laundering-recruitment/my.ts";
import { my as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/my.ts";
import { my as scamCentreRecruitment } from "../data/scam-centre-recruitment/my.ts";
import { my as sextortion } from "../data/sextortion/my.ts";
import { my as sexualExploitation } from "../data/sexual-exploitation/my.ts";
import { my as smugglingServices } from "../data/smuggling-services/my.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const my: PhrasePack = {
  language: "my",
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
