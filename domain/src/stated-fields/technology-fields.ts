import type { StatedField } from "./stated-field.ts";

/** Suspected use of artificial intelligence: asked last, and never needed. */
export const technologyFields = {
  ai_use: {
    group: "technology",
    sensitivity: "identifying",
    value: { kind: "ai_use" },
    labels: {
      en: "Suspected use of artificial intelligence",
      id: "Dugaan penggunaan kecerdasan buatan",
      ar: "استخدام مشتبه فيه للذكاء الاصطناعي",
      km: "ការសង្ស័យថាមានប្រើបញ្ញាសិប្បនិម្មិត",
    },
    why: {
      en: "What is recorded with how sure it is lets others be warned before a new trick spreads.",
      id: "Catatan beserta tingkat kepastiannya membantu memperingatkan orang lain sebelum cara baru menyebar.",
      ar: "تسجيل ذلك مع درجة اليقين يتيح تحذير الآخرين قبل أن تنتشر حيلة جديدة.",
      km: "ការកត់ត្រាជាមួយកម្រិតភាពប្រាកដ ជួយព្រមានអ្នកដទៃមុនល្បិចថ្មីរាលដាល។",
    },
  },
} as const satisfies Readonly<Record<string, StatedField>>;
