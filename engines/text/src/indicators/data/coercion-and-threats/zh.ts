import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const zh: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": ["(挨打|毒打|殴打|毆打|电击|電擊|电棍|電棍|关小黑屋|被打伤|体罚)(我|我们|员工|人|了|)"],
    "threat-to-family": [
      "(知道|我们知道|我知道)(你家|你家人|你父母)(住哪|在哪|住在哪)",
      "(弄死|伤害|傷害|去找|报复|報復|杀了|殺了)(你家人|你全家|你父母|你的家人)",
    ],
    "threat-of-police": ["(敢跑|逃跑|离开|出去|跑)(就|会)(报警|報警|被警察抓|被抓|坐牢)"],
    "threat-to-publish-pictures": [
      "(曝光|公开|公開|发布|散布|传播|群发)(你的|妳的)(裸照|裸聊|私密照|视频|隱私|不雅)(视频|照片|给|)",
    ],
  },
};
