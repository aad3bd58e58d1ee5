import { offenceList, smugglingFactList } from "./offence-lists.ts";
import { someCodes, yesNo, type StatedField } from "./stated-field.ts";

/** What stands apart from trafficking: smuggling, other offences, and what comes after. */
export const eventFields = {
  smuggling_facts: {
    group: "smuggling",
    sensitivity: "special",
    value: someCodes(smugglingFactList, {
      illegal_entry: { smuggling: ["illegal_entry"] },
      procured_by_another: { smuggling: ["procured_by_another"] },
      benefit_to_another: { smuggling: ["benefit_to_another"] },
      not_a_national: { smuggling: ["not_a_national"] },
      fraudulent_document: { smuggling: ["fraudulent_document"] },
      illegal_stay_enabled: { smuggling: ["illegal_stay_enabled"] },
      life_endangered: { smuggling: ["life_endangered"] },
      inhuman_treatment: { smuggling: ["inhuman_treatment"] },
    }),
    labels: { en: "Crossing a border", id: "Melintasi perbatasan", ar: "عبور الحدود", km: "ការឆ្លងដែន" },
    why: {
      en: "Somebody can be smuggled and trafficked; each is looked at apart, and being smuggled is no offence of the person.",
      id: "Seseorang dapat diselundupkan dan juga diperdagangkan; masing-masing dilihat terpisah, dan diselundupkan bukan kejahatan orang itu.",
      ar: "قد يكون الشخص مهرَّبًا ومتاجَرًا به؛ يُنظر في كل منهما على حدة، وليس تهريبه جريمة منه.",
      km: "មនុស្សម្នាក់អាចត្រូវគេរត់ពន្ធ និងជួញដូរ ត្រូវពិនិត្យដាច់ពីគ្នា ហើយការត្រូវគេរត់ពន្ធមិនមែនជាបទល្មើសរបស់សាមីខ្លួនទេ។",
    },
  },
  offences: {
    group: "offences",
    sensitivity: "special",
    value: someCodes(offenceList),
    labels: {
      en: "Offences in the event",
      id: "Tindak pidana dalam peristiwa",
      ar: "الجرائم في الحدث",
      km: "បទល្មើសក្នុងព្រឹត្តិការណ៍",
    },
    why: {
      en: "One event often holds several offences, and other units may already work on them.",
      id: "Satu peristiwa sering memuat beberapa tindak pidana, dan unit lain mungkin sudah menanganinya.",
      ar: "كثيرًا ما يضم الحدث الواحد عدة جرائم، وقد تعمل عليها وحدات أخرى.",
      km: "ព្រឹត្តិការណ៍មួយច្រើនតែមានបទល្មើសច្រើន ហើយអង្គភាពផ្សេងអាចកំពុងធ្វើការលើវា។",
    },
  },
  left_when: {
    group: "after",
    sensitivity: "coded",
    value: { kind: "date" },
    labels: {
      en: "When the person got out",
      id: "Kapan orang itu keluar",
      ar: "متى خرج الشخص",
      km: "ពេលណាដែលសាមីខ្លួនចេញផុត",
    },
    why: {
      en: "Time limits for help and for claims run from that day.",
      id: "Batas waktu bantuan dan tuntutan dihitung sejak hari itu.",
      ar: "مهل المساعدة والمطالبات تبدأ من ذلك اليوم.",
      km: "ពេលកំណត់សម្រាប់ជំនួយ និងការទាមទារ គិតចាប់ពីថ្ងៃនោះ។",
    },
  },
  held_for_offence: {
    group: "after",
    sensitivity: "special",
    value: yesNo(),
    labels: {
      en: "Held, charged or fined for what happened",
      id: "Ditahan, didakwa, atau didenda karena kejadian itu",
      ar: "احتُجز أو اتُّهم أو غُرّم بسبب ما حدث",
      km: "ត្រូវគេឃាត់ខ្លួន ចោទ ឬពិន័យដោយសាររឿងនេះ",
    },
    why: {
      en: "A person who was forced should have a lawyer and the note on non-punishment at once.",
      id: "Orang yang dipaksa perlu segera mendapat pengacara dan catatan tentang tidak dipidana.",
      ar: "من أُجبر ينبغي أن يحصل فورًا على محامٍ وعلى مذكرة عدم العقاب.",
      km: "អ្នកដែលត្រូវគេបង្ខំគួរមានមេធាវី និងកំណត់ចំណាំអំពីការមិនដាក់ទោសជាបន្ទាន់។",
    },
  },
  wishes: {
    group: "after",
    sensitivity: "identifying",
    value: { kind: "text", maxLength: 4000 },
    labels: {
      en: "What the person wants",
      id: "Apa yang diinginkan orang itu",
      ar: "ما يريده الشخص",
      km: "អ្វីដែលសាមីខ្លួនចង់បាន",
    },
    why: {
      en: "The plan starts from what the person wants.",
      id: "Rencana dimulai dari keinginan orang itu.",
      ar: "تبدأ الخطة مما يريده الشخص.",
      km: "ផែនការចាប់ផ្ដើមពីអ្វីដែលសាមីខ្លួនចង់បាន។",
    },
  },
  fears: {
    group: "after",
    sensitivity: "identifying",
    value: { kind: "text", maxLength: 4000 },
    labels: {
      en: "Whom or what the person fears",
      id: "Siapa atau apa yang ditakuti",
      ar: "ممّن أو ممّ يخاف الشخص",
      km: "សាមីខ្លួនខ្លាចនរណា ឬអ្វី",
    },
    why: {
      en: "The person knows the danger best; it decides who is told nothing.",
      id: "Orang itu paling tahu bahayanya; ini menentukan siapa yang tidak diberi tahu.",
      ar: "الشخص أدرى بالخطر؛ وهذا يحدد من لا يُخبَر بشيء.",
      km: "សាមីខ្លួនស្គាល់គ្រោះថ្នាក់ច្បាស់ជាងគេ វាកំណត់ថានរណាមិនត្រូវប្រាប់។",
    },
  },
} as const satisfies Readonly<Record<string, StatedField>>;
