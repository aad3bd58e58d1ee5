import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const my: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(ပတ်စပို့|နိုင်ငံကူးလက်မှတ်|မှတ်ပုံတင်)(တွေ|ကို|တွေကို|များ|များကို|)(သိမ်း|သိမ်းထား|သိမ်းယူ|ယူထား|သိမ်းခံရ)",
      "(ပတ်စပို့|နိုင်ငံကူးလက်မှတ်|မှတ်ပုံတင်)(များ|တွေ|)(ကို|)(ပွဲစား|သူဌေး|ကုမ္ပဏီ|အလုပ်ရှင်|အေးဂျင့်|ခေါင်းဆောင်)(က|မှ|ဆီမှာ|ဆီ)(သိမ်း|ယူ|ကိုင်|အပ်)(ထား|)",
    ],
    "phone-taken": ["ဖုန်း(တွေ|ကို|တွေကို|များ|)(သိမ်း|သိမ်းထား|သိမ်းခံရ|သိမ်းယူ)"],
    "identity-copy-asked": ["(မှတ်ပုံတင်|ပတ်စပို့)(ဓာတ်ပုံ|ပုံ|မိတ္တူ)(ပို့|ပေးပို့)"],
  },
};
