import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const my: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": ["(ဘဏ်အကောင့်|ဘဏ်စာအုပ်|ဘဏ်ကတ်|kpay အကောင့်|ဝေ့အကောင့်)(ငှား|ဝယ်|ရောင်း|ဌား)"],
    "payments-passed-on": ["(ကိုယ့်|သင့်)(ဘဏ်အကောင့်|အကောင့်)(ထဲ|နဲ့|ဖြင့်)(ငွေလက်ခံ|ငွေလွှဲ)"],
    "telephone-account-rented": ["(ဆင်းမ်ကတ်|ဖုန်းကတ်|တယ်လီဂရမ်အကောင့်)(ငှား|ဝယ်|ဌား)"],
    "account-opened-for-others": [
      "(ဘဏ်အကောင့်|အကောင့်|ဆင်းမ်ကတ်|ဘဏ်စာအုပ်|kpay အကောင့်)(ကိုယ့်နာမည်နဲ့|)(ဖွင့်|ဖွင့်ပေး|လုပ်)(ပြီး|ပေး|ကာ)(ကတ်|စာအုပ်|လျှို့ဝှက်နံပါတ်|ဖုန်း|pin|ပင်)(ပေး|အပ်|ပို့|လွှဲ)",
      "(အကောင့်|ဘဏ်အကောင့်)(ဖွင့်ပေးမယ့်|ဖွင့်ပေးမည့်)(သူ|လူ)",
    ],
  },
};
