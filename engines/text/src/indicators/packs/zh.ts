import { zh as childRisk } from "../data/child-risk/zh.ts";
import { zh as coercionAndThreats } from "../data/coercion-and-threats/zh.ts";
import { zh as cues } from "../data/cues/zh.ts";
import { zh as debtBondage } from "../data/debt-bondage/zh.ts";
import { zh as documentRetention } from "../data/document-retention/zh.ts";
import { zh as forcedLabour } from "../data/forced-labour/zh.ts";
import { zh as launderingRecruitment } from "../data/laundering-recruitment/zh.ts";
import { zh as scamCentreRecruitment } from "../data/scam-centre-recruitment/zh.ts";
import { zh as smugglingServices } from "../data/smuggling-services/zh.ts";
import type { PhrasePack } from "../phrase-file.ts";

export const zh: PhrasePack = {
  language: "zh",
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
