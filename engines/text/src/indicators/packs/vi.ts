import { vi as childRisk } from "../data/child-risk/vi.ts";
import { vi as coercionAndThreats } from "../data/coercion-and-threats/vi.ts";
import { vi as cues } from "../data/cues/vi.ts";
import { vi as debtBondage } from "../data/debt-bondage/vi.ts";
import { vi as documentRetention } from "../data/document-retention/vi.ts";
import { vi as domesticServitude } from "../data/domestic-servitude/vi.ts";
import { vi as forcedLabour } from "../data/forced-labour/vi.ts";
import { vi as forcedMarriage } from "../data/forced-marriage/vi.ts";
import { vi as grooming } from "../data/grooming/vi.ts";
import { vi as launderingRecruitment } from "../data/laundering-recruitment/vi.ts";
import { vi as romanceAndInvestmentFraud } from "../data/romance-and-investment-fraud/vi.ts";
import { vi as scamCentreRecruitment } from "../data/scam-centre-recruitment/vi.ts";
import { vi as sextortion } from "../data/sextortion/vi.ts";
import { vi as sexualExploitation } from "../data/sexual-exploitation/vi.ts";
import { vi as smugglingServices } from "../data/smuggling-services/vi.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const vi: PhrasePack = {
  language: "vi",
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
