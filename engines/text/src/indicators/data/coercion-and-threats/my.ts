import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const my: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": ["(ရိုက်နှက်|နှိပ်စက်|ညှဉ်းပန်း|လျှပ်စစ်ရှော့တိုက်|ဓာတ်လိုက်)(ခံရ|တယ်|ခံနေရ)"],
    "threat-to-family": [
      "(မင်း|နင့်|ခင်ဗျား)(မိသားစု|မိဘ)(ဘယ်မှာ|နေရာ)(နေလဲ|နေတာ|ကို)(သိတယ်|သိ)",
      "(မင်း|နင့်|ခင်ဗျား)(မိသားစု|မိဘ)ကို(သတ်|ဒုက္ခပေး|ရှာ)",
    ],
    "threat-of-police": ["(ထွက်ပြေး|ထွက်)(ရင်|လျှင်)(ရဲ|လဝက)(ဖမ်း|ကိုတိုင်|နဲ့ဖမ်း)"],
    "threat-to-publish-pictures": ["(မင်း|နင့်|ညီမ)(ရဲ့|)(ဝတ်လစ်စလစ်|လိင်|ကိုယ်တုံးလုံး)(ပုံ|ဗီဒီယို)(တင်|ဖြန့်|ပို့)"],
  },
};
