import { defineCodeList, type Labels } from "../code-list.ts";

/** How far the lists and the rule were checked. It stands wherever an answer of the rule stands. */
export const iloStanding = {
  instrument: "ILO and European Commission, Operational indicators of trafficking in human beings, 2009 (WCMS_105023)",
  url: "https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm",
  isChecked: false,
  labels: {
    en: "Third-party text, not checked against ILO. Own translation, drafted.",
    id: "Teks pihak ketiga, belum dicocokkan dengan ILO. Terjemahan sendiri, masih konsep.",
    ar: "نص من طرف ثالث لم يُطابَق مع منظمة العمل الدولية. ترجمة خاصة، مسودة.",
    km: "អត្ថបទភាគីទីបី មិនទាន់ផ្ទៀងផ្ទាត់ជាមួយ ILO ទេ។ ការបកប្រែផ្ទាល់ នៅជាសេចក្ដីព្រាង។",
  } satisfies Labels,
} as const;

/** The words of the rule's two answers and of what stands beside them. */
export const iloWordList = defineCodeList("ilo_word", "the project's own words", {
  met: {
    labels: {
      en: "The recorded facts meet the rule",
      id: "Fakta yang tercatat memenuhi aturan",
      ar: "الوقائع المسجلة تستوفي القاعدة",
      km: "អង្គហេតុដែលបានកត់ត្រាស្របតាមវិធាន",
    },
  },
  not_yet: {
    labels: { en: "Not yet: missing", id: "Belum: masih kurang", ar: "ليس بعد: ينقص", km: "មិនទាន់៖ នៅខ្វះ" },
  },
  one_more: {
    labels: {
      en: "One more of these would meet it",
      id: "Satu lagi dari ini akan memenuhinya",
      ar: "واحد آخر من هذه يستوفيها",
      km: "មានមួយទៀតក្នុងចំណោមនេះ នឹងស្រប",
    },
  },
  rule_is_for_labour: {
    labels: {
      en: "This rule was made for forced labour. It is used here on forced criminality, for which no rule is published.",
      id: "Aturan ini dibuat untuk kerja paksa. Di sini dipakai untuk kriminalitas paksa, yang belum ada aturan terbitannya.",
      ar: "وُضعت هذه القاعدة للعمل القسري. وتُستخدم هنا للإجبار على الإجرام الذي لا قاعدة منشورة له.",
      km: "វិធាននេះបង្កើតសម្រាប់ពលកម្មដោយបង្ខំ។ នៅទីនេះប្រើសម្រាប់ការបង្ខំឱ្យប្រព្រឹត្តបទល្មើស ដែលមិនទាន់មានវិធានផ្សាយ។",
    },
  },
  no_list: {
    labels: {
      en: "No rule is shown for this purpose: the list was not obtained.",
      id: "Tidak ada aturan untuk tujuan ini: daftarnya belum diperoleh.",
      ar: "لا تُعرض قاعدة لهذا الغرض: لم يتم الحصول على القائمة.",
      km: "មិនបង្ហាញវិធានសម្រាប់គោលបំណងនេះទេ៖ មិនទាន់ទទួលបានបញ្ជី។",
    },
  },
  recruitment: {
    labels: {
      en: "Deceptive or coercive recruitment, or abuse of vulnerability",
      id: "Perekrutan dengan tipu daya atau paksaan, atau penyalahgunaan kerentanan",
      ar: "استقطاب بالخداع أو الإكراه، أو استغلال حالة ضعف",
      km: "ការជ្រើសរើសដោយបោកប្រាស់ ឬបង្ខិតបង្ខំ ឬទាញប្រយោជន៍ពីភាពងាយរងគ្រោះ",
    },
  },
  exploitation: { labels: { en: "Exploitation", id: "Eksploitasi", ar: "استغلال", km: "ការកេងប្រវ័ញ្ច" } },
  coercion_at_destination: {
    labels: {
      en: "Coercion at destination",
      id: "Paksaan di tempat tujuan",
      ar: "إكراه في مكان الوصول",
      km: "ការបង្ខិតបង្ខំនៅគោលដៅ",
    },
  },
  act: {
    labels: {
      en: "An act: recruitment, transport, transfer, harbouring or receipt",
      id: "Tindakan: perekrutan, pengangkutan, pemindahan, penampungan, atau penerimaan",
      ar: "فعل: تجنيد أو نقل أو تنقيل أو إيواء أو استقبال",
      km: "អំពើ៖ ការជ្រើសរើស ដឹកជញ្ជូន ផ្ទេរ ផ្ដល់ជម្រក ឬទទួល",
    },
  },
});
