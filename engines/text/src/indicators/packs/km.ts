import { km as childRisk } from "../data/child-risk/km.ts";
import { km as coercionAndThreats } from "../data/coercion-and-threats/km.ts";
import { km as cues } from "../data/cues/km.ts";
import { km as debtBondage } from "../data/debt-bondage/km.ts";
import { km as documentRetention } from "../data/document-retention/km.ts";
import { km as forcedLabour } from "../data/forced-labour/km.ts";
import { km as launderingRecruitment } from "../data/laundering-recruitment/km.ts";
import { km as scamCentreRecruitment } from "../data/scam-centre-recruitment/km.ts";
import { km as smugglingServices } from "../data/smuggling-services/km.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const km: PhrasePack = {
  language: "km",
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
