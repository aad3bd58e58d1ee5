import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const my: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": ["(ပွဲခ|ဝန်ဆောင်ခ|အေးဂျင့်ကြေး|စရံ|စပေါ်ငွေ)(ပေးရ|သွင်းရ|ကောက်|ကြိုပေး|ကျသင့်)"],
    "debt-taken-from-pay": ["လစာ(ထဲက|မှ|ထဲမှ)(ဖြတ်|နုတ်|ပြန်ဖြတ်)"],
    "debt-bondage": [
      "(အကြွေး|ကြွေး)(ဆပ်ဖို့|ဆပ်ရန်|ကျေ)(အလုပ်လုပ်|မှပြန်)",
      "(အကြွေး|လျော်ကြေး|ငွေ)(မဆပ်|မပေး)(ရင်|မချင်း|လျှင်)(ပြန်|ထွက်)(မရ|ခွင့်မရှိ)",
    ],
    "ransom-demanded": ["(ပြန်ပေးငွေ|ရွေးငွေ|လွတ်ငွေ|ပြန်ရွေးငွေ)"],
  },
  counters: {
    "recruitment-fee": ["(ပွဲခ|ဝန်ဆောင်ခ|အေးဂျင့်ကြေး|စရံ|စပေါ်ငွေ)(မပေးရ|မကောက်|ပေးစရာမလို|အခမဲ့)"],
  },
};
