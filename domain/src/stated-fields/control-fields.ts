import type { CodeOf } from "../code-list.ts";
import { controlMethods } from "../htcds/lists/control-methods.ts";
import { indicatorsOf } from "./ilo-speaks.ts";
import { someCodes, yesNo, type SpeaksTo, type StatedField } from "./stated-field.ts";

const coercion: SpeaksTo = { means: ["other_coercion"] };
const force: SpeaksTo = { means: ["threat_or_force"] };

/**
 * The means that each method of control speaks to, and the indicator where the two lists name the same fact: the project's
 * own reading, for practitioners to review. Long hours speak to no means: they are a condition of the work.
 */
const meansOfControl: Readonly<Record<CodeOf<typeof controlMethods>, SpeaksTo>> = {
  Threats: force,
  PhysicalThreats: { ...force, ilo: ["held_threats_of_violence"] },
  ThreatsLawEnforcement: { ...coercion, ilo: ["held_threat_of_denunciation"] },
  ThreatensChildrenFamily: { ...force, ilo: ["held_violence_on_family"] },
  UsesChildren: coercion,
  DebtBondage: { ...coercion, ilo: ["held_debt_bondage"], purposes: ["practices_similar_to_slavery"] },
  FalsePromises: { means: ["deception"] },
  PhysicalAbuse: { ...force, ilo: ["held_violence"] },
  SexualAbuse: { ...force, ilo: ["held_violence"] },
  PsychologicalAbuse: coercion,
  RestrictsMovement: { ...coercion, ilo: ["held_confinement"] },
  TakesEarnings: { ...coercion, ilo: ["held_wages_withheld"] },
  RestrictsFinancialAccess: coercion,
  RestrictsMedicalCare: coercion,
  WithholdsNecessities: coercion,
  PsychoactiveSubstance: coercion,
  ExcessiveWorkingHours: { ilo: ["exploited_excessive_hours"] },
  WithholdsDocuments: { ...coercion, ilo: ["held_documents_confiscated"] },
  Other: coercion,
};

/** How the person was held. */
export const controlFields = {
  control_methods: {
    group: "control",
    sensitivity: "special",
    value: someCodes(controlMethods, meansOfControl),
    labels: { en: "Methods of control", id: "Cara menguasai", ar: "أساليب السيطرة", km: "វិធីគ្រប់គ្រង" },
    why: {
      en: "It is how cases are compared between countries, and it shows what the person needs to be free of.",
      id: "Dengan ini kasus antarnegara dibandingkan, dan terlihat dari apa orang itu perlu dibebaskan.",
      ar: "به تُقارن القضايا بين البلدان، ويبيّن ممّ يحتاج الشخص إلى التحرر.",
      km: "វាជាវិធីប្រៀបធៀបករណីរវាងប្រទេស និងបង្ហាញថាសាមីខ្លួនត្រូវការរួចផុតពីអ្វី។",
    },
  },
  coercion_there: {
    group: "control",
    sensitivity: "special",
    value: indicatorsOf("coercion_at_destination"),
    labels: {
      en: "Force and threats there",
      id: "Paksaan dan ancaman di sana",
      ar: "الإكراه والتهديد هناك",
      km: "ការបង្ខិតបង្ខំ និងការគំរាមនៅទីនោះ",
    },
    why: {
      en: "What kept the person there shows that leaving was no free choice.",
      id: "Yang menahan orang itu di sana menunjukkan bahwa pergi bukan pilihan bebas.",
      ar: "ما أبقى الشخص هناك يبيّن أن المغادرة لم تكن خيارًا حرًا.",
      km: "អ្វីដែលឃាត់សាមីខ្លួនបង្ហាញថាការចាកចេញមិនមែនជាជម្រើសសេរី។",
    },
  },
  vulnerability_there: {
    group: "control",
    sensitivity: "special",
    value: indicatorsOf("abuse_of_vulnerability_at_destination"),
    labels: {
      en: "What was used to keep the person there",
      id: "Apa yang dimanfaatkan untuk menahan orang itu",
      ar: "ما استُغل لإبقاء الشخص هناك",
      km: "អ្វីដែលគេទាញប្រយោជន៍ដើម្បីឃាត់ទុក",
    },
    why: {
      en: "A door need not be locked when somebody has nowhere to go.",
      id: "Pintu tidak perlu dikunci bila orang tidak punya tempat tujuan.",
      ar: "لا حاجة لقفل الباب حين لا يجد المرء مكانًا يذهب إليه.",
      km: "មិនបាច់ចាក់សោទ្វារទេ ពេលគេគ្មានកន្លែងទៅ។",
    },
  },
  abuse_of_power: {
    group: "control",
    sensitivity: "coded",
    value: yesNo({ means: ["abuse_of_power"] }),
    labels: {
      en: "Somebody used power over the person: family, office, rank",
      id: "Seseorang memakai kuasa atasnya: keluarga, jabatan, pangkat",
      ar: "استخدم شخص سلطته: أسرة أو منصب أو رتبة",
      km: "មានគេប្រើអំណាចលើសាមីខ្លួន៖ គ្រួសារ តំណែង ឬឋានៈ",
    },
    why: {
      en: "If an official is named, the case is shut to those who could warn him.",
      id: "Bila seorang pejabat disebut, kasus ditutup bagi mereka yang dapat memberitahunya.",
      ar: "إذا ذُكر موظف رسمي تُحجب القضية عمّن قد يبلّغه.",
      km: "បើមានឈ្មោះមន្ត្រី ករណីនេះត្រូវបិទពីអ្នកដែលអាចប្រាប់គាត់។",
    },
  },
  image_threats: {
    group: "control",
    sensitivity: "special",
    value: yesNo({ means: ["other_coercion"], ilo: ["held_threat_to_inform"] }),
    labels: {
      en: "Threatened with intimate images, real or made",
      id: "Diancam dengan gambar intim, asli atau buatan",
      ar: "تهديد بصور حميمة، حقيقية أو مصطنعة",
      km: "ត្រូវគេគំរាមដោយរូបភាពអាសអាភាស ពិត ឬបង្កើត",
    },
    why: {
      en: "Platforms can block such images by their fingerprint; nobody here ever needs to see them.",
      id: "Platform dapat memblokir gambar itu lewat sidik digitalnya; tidak seorang pun di sini perlu melihatnya.",
      ar: "يمكن للمنصات حجب هذه الصور ببصمتها؛ ولا يحتاج أحد هنا إلى رؤيتها.",
      km: "វេទិកាអាចបិទរូបភាពនោះតាមស្នាមឌីជីថល គ្មាននរណានៅទីនេះត្រូវមើលវាទេ។",
    },
  },
  ransom_asked: {
    group: "control",
    sensitivity: "coded",
    value: yesNo({ means: ["other_coercion"] }),
    labels: {
      en: "Money asked to let the person go",
      id: "Uang diminta untuk melepaskan orang itu",
      ar: "طُلب مال لإطلاق الشخص",
      km: "មានគេទារប្រាក់ដើម្បីដោះលែង",
    },
    why: {
      en: "A demand for ransom needs the way for kidnappings.",
      id: "Permintaan tebusan memerlukan penanganan seperti penculikan.",
      ar: "طلب الفدية يستدعي إجراءات حالات الخطف.",
      km: "ការទារប្រាក់លោះត្រូវការវិធីដូចករណីចាប់ជម្រិត។",
    },
  },
  debt_claimed: {
    group: "control",
    sensitivity: "coded",
    value: { kind: "number", unit: "currency", max: 1e12 },
    labels: { en: "Debt that is claimed", id: "Utang yang ditagihkan", ar: "الدين المطالب به", km: "បំណុលដែលគេទារ" },
    why: {
      en: "A debt that was made up binds nobody by law.",
      id: "Utang yang dibuat-buat tidak mengikat menurut hukum.",
      ar: "الدين المختلق لا يُلزم أحدًا قانونًا.",
      km: "បំណុលដែលប្រឌិតឡើងមិនចងនរណាតាមច្បាប់ទេ។",
    },
  },
} as const satisfies Readonly<Record<string, StatedField>>;
