import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const my: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(တောလမ်း|ခိုးလမ်း|ညဘက်ကူး|ညဘက်သွား)",
      "(နယ်စပ်|ဘော်ဒါ)(ခိုးဖြတ်|ခိုးကျော်|ခိုးဝင်)",
      "(တောလမ်း|ခိုးလမ်း)(က|မှ|ဖြင့်|နဲ့)(သွား|ဖြတ်)",
      "(ညဘက်|ညတွင်|လှေနဲ့|လှေဖြင့်)[မဲဆောက်ဘက်ကို|ဟိုဘက်](ကူးပေး|ကူးမယ်|ဖြတ်မယ်|ကူး|ဖြတ်ကူး)",
    ],
    "pay-on-arrival": ["(ရောက်|ဟိုရောက်)(မှ|ပြီးမှ)(ငွေချေ|ပိုက်ဆံပေး|ပေးရ)"],
    "papers-made-to-order": ["(ပတ်စပို့|ဗီဇာ)(အတု|အတုလုပ်)(ရောင်း|လုပ်ပေး|)"],
  },
};
