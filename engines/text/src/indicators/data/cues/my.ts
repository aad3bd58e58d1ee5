import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const my: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: ["(ဝန်ထမ်း|အလုပ်သမား|လူ)(ခေါ်|အလိုရှိ|လိုအပ်|ခေါ်ယူ)", "အလုပ်ခေါ်စာ"],
    lureRole: ["(ဖောက်သည်ဝန်ဆောင်မှု|ကွန်ပျူတာ|စာရိုက်|ချတ်|ဧည့်ကြို|အရောင်းဝန်ထမ်း)"],
  },
};
