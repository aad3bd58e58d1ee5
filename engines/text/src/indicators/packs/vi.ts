import { vi as childRisk } from "../data/child-risk/vi.ts";
import { vi as coercionAndThreats } from "../data/coercion-and-threats/vi.ts";
import { vi as cues } from "../data/cues/vi.ts";
import { vi as debtBondage } from "../data/debt-bondage/vi.ts";
import { vi as documentRetention } from "../data/document-retention/vi.ts";
import { vi as forcedLabour } from "../data/forced-labour/vi.ts";
import { vi as launderingRecruitment } from "../data/laundering-recruitment/vi.ts";
import { vi as scamCentreRecruitment } from "../data/scam-centre-recruitment/vi.ts";
import { vi as smugglingServices } from "../data/smuggling-services/vi.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const vi: PhrasePack = {
  language: "vi",
  files: [
    childRisk,
    coercionAndThreats,
    debtBondage,
    documentRetention,
    forcedLabour,
    launderingRecruitment,
    scamCentreRecruitment,
    smugglingServices,
  ],
  cues,
};
