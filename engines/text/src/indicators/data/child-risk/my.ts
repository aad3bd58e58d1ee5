import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const my: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": ["(အသက်|)18(နှစ်|)(မပြည့်|အောက်)(လည်း|လဲ)(ရ|ရတယ်|လက်ခံ)"],
    "age-changed-on-papers": ["(အသက်)(တိုး|ပြင်|လိမ်)(ပြီး|)(ပတ်စပို့|စာရွက်စာတမ်း|မှတ်ပုံတင်)"],
    "child-sent-to-work": ["(သမီး|သား|ကလေး)(ကို|)(အလုပ်|အိမ်အကူ)(လွှတ်|ပို့|ခိုင်း)", "(မိန်းကလေး|ကလေး)အသက်(12|13|14|15)"],
  },
};
