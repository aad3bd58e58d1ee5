import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const zh: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(未满|未滿|不满|不滿|不到)(18|十八)(岁|歲|周岁|)(也可|也可以|也行|可以|可做|均可)",
      "未成年(也可|也可以|可|也行|可做|均可)",
    ],
    "age-changed-on-papers": [
      "(改|改大|修改|更改)(年龄|年齡|岁数)(办|办护照|證件|证件|做证)",
      "(护照|证件)(年龄|年齡)(改|改大)",
    ],
    "child-sent-to-work": [
      "(送|让|把)(孩子|女儿|女兒|小孩)(来|去|到|出来|)(打工|上班|做工)",
      "(招|找)(女孩|小妹|男孩)(12|13|14|15)(岁|歲)",
    ],
  },
};
