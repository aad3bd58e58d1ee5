import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const zh: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(扣|扣押|没收|沒收|收走|收缴|收繳|上交|扣留|代保管)(了|我的|我们的|所有人的|员工|員工|)(护照|護照|证件|證件|身份证|身分證)",
      "(护照|護照|证件|證件)(被|会被|要|統一|统一)(扣|收走|没收|沒收|扣押|上交|收|保管)",
    ],
    "phone-taken": [
      "(没收|沒收|收走|扣|收缴|上交|扣押)(了|我的|我们的|所有人的|员工|)(手机|手機)",
      "(手机|手機)(被|会被|要|统一)(收走|没收|沒收|扣|上交|收)",
    ],
    "identity-copy-asked": ["(发|發|提供|上传|拍)(护照|護照|身份证|身分證)(照片|首页|正反面|照|扫描件)"],
  },
};
