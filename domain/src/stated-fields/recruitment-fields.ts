import { indicatorsOf } from "./ilo-speaks.ts";
import { yesNo, type StatedField } from "./stated-field.ts";

/** How the person was brought to go. */
export const recruitmentFields = {
  deception: {
    group: "recruitment",
    sensitivity: "coded",
    value: indicatorsOf("deceptive_recruitment"),
    labels: { en: "Deceived about", id: "Ditipu tentang", ar: "الخداع بشأن", km: "ត្រូវគេបោកអំពី" },
    why: {
      en: "What was promised and what was found shows whether there was deception.",
      id: "Yang dijanjikan dan yang ditemui menunjukkan apakah ada penipuan.",
      ar: "الفرق بين الوعد والواقع يبيّن هل وقع خداع.",
      km: "អ្វីដែលសន្យា និងអ្វីដែលជួបពិត បង្ហាញថាមានការបោកប្រាស់ឬទេ។",
    },
  },
  coercion_at_recruitment: {
    group: "recruitment",
    sensitivity: "special",
    value: indicatorsOf("coercive_recruitment"),
    labels: {
      en: "Force on the way or before",
      id: "Paksaan sebelum atau di perjalanan",
      ar: "الإكراه قبل السفر أو أثناءه",
      km: "ការបង្ខិតបង្ខំមុន ឬតាមផ្លូវ",
    },
    why: {
      en: "Force at the start is one of the means in the definition.",
      id: "Paksaan sejak awal adalah salah satu cara dalam definisi.",
      ar: "الإكراه في البداية إحدى الوسائل الواردة في التعريف.",
      km: "ការបង្ខិតបង្ខំតាំងពីដំបូងជាមធ្យោបាយមួយក្នុងនិយមន័យ។",
    },
  },
  vulnerability_at_recruitment: {
    group: "recruitment",
    sensitivity: "special",
    value: indicatorsOf("recruitment_by_abuse_of_vulnerability"),
    labels: {
      en: "What the recruiter used against the person",
      id: "Apa yang dimanfaatkan perekrut",
      ar: "ما استغله القائم بالاستقطاب",
      km: "អ្វីដែលអ្នកជ្រើសរើសទាញប្រយោជន៍",
    },
    why: {
      en: "Using somebody's need is a means too; having a need is nobody's fault.",
      id: "Memanfaatkan kebutuhan seseorang juga sebuah cara; membutuhkan bukanlah kesalahan.",
      ar: "استغلال الحاجة وسيلة أيضًا؛ وليست الحاجة ذنبًا.",
      km: "ការទាញប្រយោជន៍ពីតម្រូវការរបស់គេក៏ជាមធ្យោបាយ ការខ្វះខាតមិនមែនជាកំហុសទេ។",
    },
  },
  fraud: {
    group: "recruitment",
    sensitivity: "coded",
    value: yesNo({ means: ["fraud"] }),
    labels: {
      en: "False papers, firm or contract were used",
      id: "Surat, perusahaan, atau kontrak palsu dipakai",
      ar: "استُخدمت أوراق أو شركة أو عقود مزيفة",
      km: "បានប្រើឯកសារ ក្រុមហ៊ុន ឬកិច្ចសន្យាក្លែងក្លាយ",
    },
    why: {
      en: "A false firm or paper can be shown to others before they go.",
      id: "Perusahaan atau surat palsu dapat ditunjukkan kepada orang lain sebelum berangkat.",
      ar: "الشركة أو الورقة المزيفة يمكن التحذير منها قبل سفر الآخرين.",
      km: "ក្រុមហ៊ុន ឬឯកសារក្លែងអាចបង្ហាញដល់អ្នកដទៃមុនពេលគេទៅ។",
    },
  },
  payment_to_controller: {
    group: "recruitment",
    sensitivity: "coded",
    value: yesNo({ means: ["payments_to_controller"] }),
    labels: {
      en: "Somebody with power over the person was paid",
      id: "Orang yang berkuasa atasnya diberi bayaran",
      ar: "دُفع لمن له سلطة على الشخص",
      km: "អ្នកមានអំណាចលើសាមីខ្លួនបានទទួលប្រាក់",
    },
    why: {
      en: "Paying a parent, husband or boss for agreement is one of the means.",
      id: "Membayar orang tua, suami, atau majikan untuk persetujuan adalah salah satu cara.",
      ar: "الدفع لوالد أو زوج أو رب عمل مقابل الموافقة إحدى الوسائل.",
      km: "ការបង់ប្រាក់ឱ្យឪពុកម្ដាយ ប្ដី ឬថៅកែ ដើម្បីឱ្យយល់ព្រម ជាមធ្យោបាយមួយ។",
    },
  },
  work_promised: {
    group: "recruitment",
    sensitivity: "identifying",
    value: { kind: "text", maxLength: 1000 },
    labels: {
      en: "Work that was promised",
      id: "Pekerjaan yang dijanjikan",
      ar: "العمل الموعود",
      km: "ការងារដែលបានសន្យា",
    },
    why: {
      en: "Beside the work that was found it shows what was untrue.",
      id: "Di samping pekerjaan yang ditemui, ini menunjukkan yang tidak benar.",
      ar: "إلى جانب العمل الفعلي يبيّن ما لم يكن صحيحًا.",
      km: "ដាក់ទន្ទឹមនឹងការងារពិត វាបង្ហាញអ្វីដែលមិនពិត។",
    },
  },
  fee_paid: {
    group: "recruitment",
    sensitivity: "coded",
    value: { kind: "number", unit: "currency", max: 1e12 },
    labels: {
      en: "Paid to be taken there",
      id: "Dibayar agar diberangkatkan",
      ar: "المدفوع مقابل الذهاب",
      km: "ប្រាក់ដែលបានបង់ដើម្បីទៅ",
    },
    why: {
      en: "Many laws let a recruiter take little or nothing; the money may be claimed back.",
      id: "Banyak hukum membatasi atau melarang biaya perekrutan; uang itu mungkin dapat diminta kembali.",
      ar: "قوانين كثيرة لا تسمح إلا بالقليل أو لا شيء؛ وقد يمكن استرداد المال.",
      km: "ច្បាប់ជាច្រើនឱ្យអ្នកជ្រើសរើសយកតិច ឬមិនឱ្យយក ប្រាក់នោះអាចទារវិញបាន។",
    },
  },
} as const satisfies Readonly<Record<string, StatedField>>;
