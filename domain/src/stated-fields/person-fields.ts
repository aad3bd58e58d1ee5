import { genders } from "../htcds/lists/person-lists.ts";
import { oneCode, yesNo, type StatedField } from "./stated-field.ts";

/** Who the person is, as far as the child rule, language and protection need it. Names are no stated field. */
export const personFields = {
  date_of_birth: {
    group: "person",
    sensitivity: "identifying",
    value: { kind: "date" },
    labels: { en: "Date of birth", id: "Tanggal lahir", ar: "تاريخ الميلاد", km: "ថ្ងៃខែឆ្នាំកំណើត" },
    why: {
      en: "Children have more rights, and what counts is the age when it happened; a year is enough.",
      id: "Anak mempunyai hak lebih, dan yang dihitung ialah umur saat kejadian; tahun saja cukup.",
      ar: "للأطفال حقوق أكثر، والعبرة بالعمر وقت حدوث الأمر؛ تكفي السنة.",
      km: "កុមារមានសិទ្ធិច្រើនជាង ហើយអ្វីដែលរាប់គឺអាយុពេលកើតហេតុ ប្រាប់តែឆ្នាំក៏បាន។",
    },
  },
  age_told: {
    group: "person",
    sensitivity: "coded",
    value: { kind: "number", unit: "year", max: 130 },
    labels: {
      en: "Age as told, in years",
      id: "Umur menurut keterangan, dalam tahun",
      ar: "العمر كما قيل، بالسنوات",
      km: "អាយុតាមប្រាប់ គិតជាឆ្នាំ",
    },
    why: {
      en: "Where no date of birth is known, an age said by the person or family helps; nobody guesses it.",
      id: "Bila tanggal lahir tidak diketahui, umur menurut orang itu atau keluarga membantu; tidak ada yang menebak.",
      ar: "حين لا يُعرف تاريخ الميلاد يفيد العمر الذي يذكره الشخص أو أسرته؛ لا أحد يخمّنه.",
      km: "ពេលមិនដឹងថ្ងៃកំណើត អាយុដែលសាមីខ្លួន ឬគ្រួសារប្រាប់អាចជួយបាន គ្មាននរណាទាយទេ។",
    },
  },
  age_when_it_began: {
    group: "person",
    sensitivity: "coded",
    value: { kind: "number", unit: "year", max: 130 },
    labels: {
      en: "Age when it began, as told",
      id: "Umur saat bermula, menurut keterangan",
      ar: "العمر عند بدء الأمر، كما قيل",
      km: "អាយុពេលចាប់ផ្ដើម តាមប្រាប់",
    },
    why: {
      en: "Many people know how old they were and not the date; who was under 18 then has a child's rights.",
      id: "Banyak orang tahu umurnya saat itu tetapi tidak tanggalnya; yang saat itu di bawah 18 tahun mempunyai hak anak.",
      ar: "كثيرون يعرفون كم كان عمرهم لا التاريخ؛ ومن كان دون 18 سنة حينها له حقوق الطفل.",
      km: "មនុស្សច្រើនដឹងអាយុនៅពេលនោះ តែមិនដឹងកាលបរិច្ឆេទ អ្នកដែលអាយុក្រោម ១៨ ឆ្នាំពេលនោះមានសិទ្ធិជាកុមារ។",
    },
  },
  age_disputed: {
    group: "person",
    sensitivity: "coded",
    value: yesNo(),
    labels: { en: "The age is disputed", id: "Umur dipersoalkan", ar: "العمر محل خلاف", km: "អាយុមានការជំទាស់" },
    why: {
      en: "Somebody whose age is disputed is treated as a child until a named person decides.",
      id: "Orang yang umurnya dipersoalkan diperlakukan sebagai anak sampai seseorang yang bernama memutuskan.",
      ar: "من كان عمره محل خلاف يُعامل كطفل إلى أن يقرر شخص معروف الاسم.",
      km: "អ្នកដែលអាយុមានការជំទាស់ ត្រូវរាប់ជាកុមាររហូតដល់មនុស្សមានឈ្មោះម្នាក់សម្រេច។",
    },
  },
  gender: {
    group: "person",
    sensitivity: "coded",
    value: oneCode(genders),
    labels: {
      en: "Gender, as the person says",
      id: "Gender, menurut orang itu",
      ar: "النوع الاجتماعي، كما يقول الشخص",
      km: "យេនឌ័រ តាមសាមីខ្លួនប្រាប់",
    },
    why: {
      en: "So that a fitting place and worker are offered; no answer is as good.",
      id: "Agar tempat dan petugas yang sesuai ditawarkan; tidak menjawab pun boleh.",
      ar: "حتى يُعرض مكان وعامل مناسبان؛ ويجوز عدم الإجابة.",
      km: "ដើម្បីផ្ដល់ទីកន្លែង និងបុគ្គលិកសមស្រប មិនឆ្លើយក៏បាន។",
    },
  },
  citizenships: {
    group: "person",
    sensitivity: "coded",
    value: { kind: "countries" },
    labels: { en: "Citizenship", id: "Kewarganegaraan", ar: "الجنسية", km: "សញ្ជាតិ" },
    why: {
      en: "It decides which consulate could help, and from whom an asylum seeker must be kept.",
      id: "Ini menentukan konsulat mana yang dapat membantu, dan dari siapa pencari suaka harus dirahasiakan.",
      ar: "تحدد أي قنصلية يمكنها المساعدة، وعمّن يجب حجب طالب اللجوء.",
      km: "វាកំណត់ថាកុងស៊ុលណាអាចជួយ និងត្រូវលាក់អ្នកសុំសិទ្ធិជ្រកកោនពីនរណា។",
    },
  },
  languages_spoken: {
    group: "person",
    sensitivity: "clear",
    value: { kind: "languages" },
    labels: { en: "Languages", id: "Bahasa", ar: "اللغات", km: "ភាសា" },
    why: {
      en: "So that the person is understood and consents in their own language.",
      id: "Agar orang itu dimengerti dan memberi persetujuan dalam bahasanya sendiri.",
      ar: "حتى يُفهم الشخص ويوافق بلغته.",
      km: "ដើម្បីយល់គ្នា ហើយសាមីខ្លួនយល់ព្រមជាភាសារបស់ខ្លួន។",
    },
  },
  seeks_asylum: {
    group: "person",
    sensitivity: "special",
    value: yesNo(),
    labels: {
      en: "Seeks asylum or fears return",
      id: "Mencari suaka atau takut dipulangkan",
      ar: "يطلب اللجوء أو يخشى العودة",
      km: "សុំសិទ្ធិជ្រកកោន ឬខ្លាចត្រូវបញ្ជូនត្រឡប់",
    },
    why: {
      en: "The name of an asylum seeker must never reach the embassy.",
      id: "Nama pencari suaka tidak boleh sampai ke kedutaan.",
      ar: "يجب ألا يصل اسم طالب اللجوء إلى السفارة أبدًا.",
      km: "ឈ្មោះអ្នកសុំសិទ្ធិជ្រកកោនមិនត្រូវទៅដល់ស្ថានទូតឡើយ។",
    },
  },
} as const satisfies Readonly<Record<string, StatedField>>;
