import { platforms, recruitmentMethods } from "../htcds/lists/recruitment-lists.ts";
import { relationships } from "../htcds/lists/status-lists.ts";
import { actList, placeKindList } from "./journey-lists.ts";
import { allSpeak, oneCode, someCodes, yesNo, type StatedField } from "./stated-field.ts";

/** What was done with the person and where: the acts of the definition. */
export const journeyFields = {
  acts_done: {
    group: "journey",
    sensitivity: "coded",
    value: someCodes(actList, {
      recruitment: { acts: ["recruitment"] },
      transportation: { acts: ["transportation"] },
      transfer: { acts: ["transfer"] },
      harbouring: { acts: ["harbouring"] },
      receipt: { acts: ["receipt"] },
    }),
    labels: {
      en: "What was done with the person",
      id: "Apa yang dilakukan terhadap orang itu",
      ar: "ما الذي جرى للشخص",
      km: "អ្វីដែលគេបានធ្វើចំពោះសាមីខ្លួន",
    },
    why: {
      en: "One of these acts is part of the definition of trafficking.",
      id: "Salah satu tindakan ini merupakan bagian dari definisi perdagangan orang.",
      ar: "أحد هذه الأفعال جزء من تعريف الاتجار.",
      km: "អំពើមួយក្នុងចំណោមនេះជាផ្នែកនៃនិយមន័យការជួញដូរ។",
    },
  },
  began_when: {
    group: "journey",
    sensitivity: "coded",
    value: { kind: "date" },
    labels: { en: "When it began", id: "Kapan bermula", ar: "متى بدأ الأمر", km: "ចាប់ផ្ដើមនៅពេលណា" },
    why: {
      en: "What counts is how old the person was then; a year is enough.",
      id: "Yang dihitung ialah umur orang itu saat itu; tahun saja cukup.",
      ar: "العبرة بعمر الشخص حينها؛ تكفي السنة.",
      km: "អ្វីដែលរាប់គឺអាយុរបស់សាមីខ្លួននៅពេលនោះ ប្រាប់តែឆ្នាំក៏បាន។",
    },
  },
  recruitment_method: {
    group: "journey",
    sensitivity: "coded",
    value: someCodes(recruitmentMethods, allSpeak(recruitmentMethods, { acts: ["recruitment"] })),
    labels: {
      en: "How the person was found",
      id: "Bagaimana orang itu ditemukan",
      ar: "كيف وُجد الشخص",
      km: "គេរកឃើញសាមីខ្លួនដោយវិធីណា",
    },
    why: {
      en: "It shows where others can be warned.",
      id: "Ini menunjukkan di mana orang lain dapat diperingatkan.",
      ar: "يبيّن أين يمكن تحذير الآخرين.",
      km: "វាបង្ហាញកន្លែងដែលអាចព្រមានអ្នកដទៃ។",
    },
  },
  recruitment_platforms: {
    group: "journey",
    sensitivity: "coded",
    value: someCodes(platforms, allSpeak(platforms, { acts: ["recruitment"] })),
    labels: {
      en: "Site or app where the person was found",
      id: "Situs atau aplikasi tempat orang itu ditemukan",
      ar: "الموقع أو التطبيق الذي وُجد فيه الشخص",
      km: "គេហទំព័រ ឬកម្មវិធីដែលគេរកឃើញសាមីខ្លួន",
    },
    why: {
      en: "The platform can be asked to keep and to take down what is there.",
      id: "Platform dapat diminta menyimpan dan menurunkan isinya.",
      ar: "يمكن أن يُطلب من المنصة حفظ المحتوى وإزالته.",
      km: "អាចស្នើឱ្យវេទិការក្សាទុក និងដកខ្លឹមសារចេញ។",
    },
  },
  recruiter_relation: {
    group: "journey",
    sensitivity: "special",
    value: oneCode(relationships),
    labels: {
      en: "How well the person knew the one who recruited",
      id: "Seberapa kenal orang itu dengan perekrut",
      ar: "مدى معرفة الشخص بمن استقطبه",
      km: "សាមីខ្លួនស្គាល់អ្នកជ្រើសរើសកម្រិតណា",
    },
    why: {
      en: "If it was family, going home may not be the way out.",
      id: "Bila pelakunya keluarga, pulang mungkin bukan jalan keluar.",
      ar: "إذا كان من الأسرة فقد لا تكون العودة إلى البيت هي المخرج.",
      km: "បើជាគ្រួសារ ការត្រឡប់ទៅផ្ទះប្រហែលមិនមែនជាច្រកចេញទេ។",
    },
  },
  country_of_recruitment: {
    group: "journey",
    sensitivity: "clear",
    value: { kind: "country" },
    labels: {
      en: "Country where it began",
      id: "Negara tempat bermula",
      ar: "البلد الذي بدأ فيه الأمر",
      km: "ប្រទេសដែលចាប់ផ្ដើម",
    },
    why: {
      en: "It decides whose law and whose hotline can help.",
      id: "Ini menentukan hukum dan layanan bantuan negara mana yang berlaku.",
      ar: "يحدد قانون أي بلد وخطه الساخن يمكن أن يساعد.",
      km: "វាកំណត់ច្បាប់ និងខ្សែជំនួយរបស់ប្រទេសណាអាចជួយ។",
    },
  },
  countries_of_transit: {
    group: "journey",
    sensitivity: "clear",
    value: { kind: "countries" },
    labels: { en: "Countries on the way", id: "Negara yang dilalui", ar: "بلدان العبور", km: "ប្រទេសឆ្លងកាត់" },
    why: {
      en: "A route that many people name can be closed.",
      id: "Rute yang disebut banyak orang dapat ditutup.",
      ar: "الطريق الذي يذكره كثيرون يمكن إغلاقه.",
      km: "ផ្លូវដែលមនុស្សជាច្រើននិយាយដល់អាចត្រូវបិទ។",
    },
  },
  country_of_exploitation: {
    group: "journey",
    sensitivity: "clear",
    value: { kind: "country" },
    labels: {
      en: "Country where it is or was to be",
      id: "Negara tempat terjadi atau direncanakan",
      ar: "البلد الذي حدث فيه الأمر أو كان سيحدث",
      km: "ប្រទេសដែលកើតឡើង ឬគ្រោងនឹងកើតឡើង",
    },
    why: {
      en: "Help and protection are arranged there.",
      id: "Bantuan dan perlindungan diatur di sana.",
      ar: "هناك تُنظَّم المساعدة والحماية.",
      km: "ជំនួយ និងការការពារត្រូវរៀបចំនៅទីនោះ។",
    },
  },
  place_kind: {
    group: "journey",
    sensitivity: "coded",
    value: oneCode(placeKindList),
    labels: { en: "Kind of place", id: "Jenis tempat", ar: "نوع المكان", km: "ប្រភេទកន្លែង" },
    why: {
      en: "How one can leave depends on the place; where it is stays sealed.",
      id: "Cara keluar bergantung pada tempatnya; letaknya tetap tersegel.",
      ar: "طريقة المغادرة تتوقف على المكان؛ أما موقعه فيبقى مختومًا.",
      km: "របៀបចាកចេញអាស្រ័យលើកន្លែង ឯទីតាំងពិតត្រូវរក្សាបិទ។",
    },
  },
  sold_on: {
    group: "journey",
    sensitivity: "coded",
    value: yesNo({ acts: ["transfer", "receipt"] }),
    labels: {
      en: "Sold or handed on to others",
      id: "Dijual atau dioper kepada orang lain",
      ar: "بيع أو سُلّم إلى آخرين",
      km: "ត្រូវគេលក់ ឬប្រគល់បន្តទៅអ្នកដទៃ",
    },
    why: {
      en: "Being sold on shows a second group and a second place.",
      id: "Penjualan lanjutan menunjukkan kelompok kedua dan tempat kedua.",
      ar: "البيع لآخرين يدل على جماعة ثانية ومكان ثانٍ.",
      km: "ការលក់បន្តបង្ហាញថាមានក្រុមទីពីរ និងកន្លែងទីពីរ។",
    },
  },
  agreed_at_first: {
    group: "journey",
    sensitivity: "coded",
    value: yesNo(),
    labels: { en: "Agreed at first", id: "Semula setuju", ar: "وافق في البداية", km: "ដំបូងបានយល់ព្រម" },
    why: {
      en: "Having agreed takes no protection away; it is asked so that nobody has to hide it.",
      id: "Pernah setuju tidak menghapus perlindungan; ini ditanyakan agar tidak perlu disembunyikan.",
      ar: "الموافقة السابقة لا تسقط الحماية؛ نسأل حتى لا يضطر أحد إلى إخفائها.",
      km: "ការធ្លាប់យល់ព្រមមិនដកសិទ្ធិការពារទេ យើងសួរដើម្បីកុំឱ្យនរណាត្រូវលាក់។",
    },
  },
} as const satisfies Readonly<Record<string, StatedField>>;
