import { defineCodeList, type CodeList } from "../code-list.ts";
import type { Misfit } from "./find-misfit.ts";
import type { FieldGroup } from "./stated-field.ts";

const own = "the project's own words";

/** The groups of fields, as headings. */
export const fieldGroupList: CodeList<FieldGroup> = defineCodeList("field_group", own, {
  safety: {
    labels: { en: "Danger and needs", id: "Bahaya dan kebutuhan", ar: "الخطر والاحتياجات", km: "គ្រោះថ្នាក់ និងតម្រូវការ" },
  },
  person: { labels: { en: "The person", id: "Orang itu", ar: "الشخص", km: "សាមីខ្លួន" } },
  journey: {
    labels: {
      en: "What happened, and where",
      id: "Apa yang terjadi, dan di mana",
      ar: "ماذا حدث وأين",
      km: "អ្វីបានកើតឡើង និងនៅទីណា",
    },
  },
  recruitment: { labels: { en: "How it began", id: "Bagaimana bermula", ar: "كيف بدأ الأمر", km: "ចាប់ផ្ដើមដោយរបៀបណា" } },
  control: {
    labels: {
      en: "How the person was held",
      id: "Bagaimana orang itu ditahan",
      ar: "كيف أُبقي الشخص",
      km: "គេឃាត់សាមីខ្លួនដោយរបៀបណា",
    },
  },
  exploitation: { labels: { en: "What it was for", id: "Untuk apa", ar: "لأي غرض", km: "សម្រាប់គោលបំណងអ្វី" } },
  smuggling: { labels: { en: "Crossing borders", id: "Melintasi perbatasan", ar: "عبور الحدود", km: "ការឆ្លងដែន" } },
  offences: {
    labels: {
      en: "Offences in the event",
      id: "Tindak pidana dalam peristiwa",
      ar: "الجرائم في الحدث",
      km: "បទល្មើសក្នុងព្រឹត្តិការណ៍",
    },
  },
  after: {
    labels: {
      en: "Since then, and wishes",
      id: "Sesudahnya, dan keinginan",
      ar: "ما بعد ذلك والرغبات",
      km: "បន្ទាប់ពីនោះ និងបំណងប្រាថ្នា",
    },
  },
  technology: {
    labels: { en: "Artificial intelligence", id: "Kecerdasan buatan", ar: "الذكاء الاصطناعي", km: "បញ្ញាសិប្បនិម្មិត" },
  },
});

/** Why an answer was not taken, a sentence each. */
export const misfitList: CodeList<Misfit> = defineCodeList("misfit", own, {
  other_kind: {
    labels: {
      en: "This field takes another kind of answer.",
      id: "Isian ini menerima jenis jawaban lain.",
      ar: "يقبل هذا الحقل نوعًا آخر من الإجابة.",
      km: "វាលនេះទទួលចម្លើយប្រភេទផ្សេង។",
    },
  },
  unknown_code: {
    labels: {
      en: "The list does not have this answer.",
      id: "Daftar tidak memuat jawaban ini.",
      ar: "لا تتضمن القائمة هذه الإجابة.",
      km: "បញ្ជីគ្មានចម្លើយនេះទេ។",
    },
  },
  deprecated_code: {
    labels: {
      en: "This answer is not offered any more.",
      id: "Jawaban ini tidak ditawarkan lagi.",
      ar: "لم تعد هذه الإجابة معروضة.",
      km: "ចម្លើយនេះមិនផ្ដល់ជូនទៀតទេ។",
    },
  },
  too_many_codes: {
    labels: {
      en: "This field takes one answer; a second is a statement of its own.",
      id: "Isian ini menerima satu jawaban; yang kedua menjadi pernyataan tersendiri.",
      ar: "يقبل هذا الحقل إجابة واحدة؛ والثانية إفادة مستقلة.",
      km: "វាលនេះទទួលចម្លើយមួយ ចម្លើយទីពីរជាការបញ្ជាក់ដាច់ដោយឡែក។",
    },
  },
  too_large: {
    labels: {
      en: "This number cannot be.",
      id: "Angka ini tidak mungkin.",
      ar: "لا يمكن أن يصح هذا الرقم.",
      km: "លេខនេះមិនអាចទៅរួចទេ។",
    },
  },
  too_long: {
    labels: {
      en: "This text is too long for the field.",
      id: "Teks ini terlalu panjang untuk isian ini.",
      ar: "هذا النص أطول مما يتسع له الحقل.",
      km: "អត្ថបទនេះវែងពេកសម្រាប់វាលនេះ។",
    },
  },
});
