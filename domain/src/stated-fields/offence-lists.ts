import { defineCodeList } from "../code-list.ts";

/** Facts of smuggling. They are viewed apart from trafficking; both may be so of one person, and neither becomes the other. */
export const smugglingFactList = defineCodeList(
  "smuggling_fact",
  "Smuggling of Migrants Protocol (2000), Articles 3 (a) and 6",
  {
    illegal_entry: {
      labels: {
        en: "A border was crossed without leave",
        id: "Perbatasan dilintasi tanpa izin",
        ar: "عُبرت حدود دون إذن",
        km: "ឆ្លងដែនដោយគ្មានច្បាប់អនុញ្ញាត",
      },
    },
    procured_by_another: {
      labels: {
        en: "Somebody else arranged the crossing",
        id: "Orang lain mengatur penyeberangan",
        ar: "رتّب شخص آخر العبور",
        km: "អ្នកដទៃរៀបចំការឆ្លងដែន",
      },
    },
    benefit_to_another: {
      labels: {
        en: "Somebody gained by it",
        id: "Seseorang mendapat keuntungan darinya",
        ar: "استفاد أحد من ذلك",
        km: "មានគេទទួលប្រយោជន៍ពីរឿងនេះ",
      },
    },
    not_a_national: {
      labels: {
        en: "Neither national nor resident there",
        id: "Bukan warga atau penduduk tetap di sana",
        ar: "ليس مواطنًا ولا مقيمًا دائمًا هناك",
        km: "មិនមែនជាពលរដ្ឋ ឬអ្នករស់នៅអចិន្ត្រៃយ៍ទីនោះ",
      },
    },
    fraudulent_document: {
      labels: {
        en: "A false document was used for it",
        id: "Dokumen palsu dipakai untuk itu",
        ar: "استُخدمت وثيقة مزوّرة لذلك",
        km: "បានប្រើឯកសារក្លែងក្លាយសម្រាប់រឿងនេះ",
      },
    },
    illegal_stay_enabled: {
      labels: {
        en: "Somebody made a stay without leave possible",
        id: "Seseorang memungkinkan tinggal tanpa izin",
        ar: "مكّن شخص من البقاء دون إذن",
        km: "មានគេជួយឱ្យស្នាក់នៅដោយគ្មានច្បាប់អនុញ្ញាត",
      },
    },
    life_endangered: {
      labels: {
        en: "Life was in danger on the way",
        id: "Nyawa terancam di perjalanan",
        ar: "تعرضت الحياة للخطر في الطريق",
        km: "អាយុជីវិតមានគ្រោះថ្នាក់តាមផ្លូវ",
      },
    },
    inhuman_treatment: {
      labels: {
        en: "Treated without dignity, or exploited, on the way",
        id: "Diperlakukan tidak manusiawi atau dieksploitasi di perjalanan",
        ar: "معاملة لا إنسانية أو استغلال في الطريق",
        km: "ត្រូវគេប្រព្រឹត្តមិនសមជាមនុស្ស ឬកេងប្រវ័ញ្ចតាមផ្លូវ",
      },
    },
  },
);

/** Offences that stand in one event beside each other. It is a list about the event, never about what the person did freely. */
export const offenceList = defineCodeList("offence", "the project's own list, after UNODC's crime fields", {
  trafficking_in_persons: {
    labels: { en: "Trafficking in persons", id: "Perdagangan orang", ar: "الاتجار بالأشخاص", km: "ការជួញដូរមនុស្ស" },
    mapsTo: { glotip: ["trafficking in persons"] },
  },
  smuggling_of_migrants: {
    labels: { en: "Smuggling of migrants", id: "Penyelundupan migran", ar: "تهريب المهاجرين", km: "ការរត់ពន្ធជនចំណាកស្រុក" },
  },
  cyber_fraud: {
    labels: {
      en: "Fraud by telephone or internet",
      id: "Penipuan lewat telepon atau internet",
      ar: "احتيال عبر الهاتف أو الإنترنت",
      km: "ការបោកប្រាស់តាមទូរស័ព្ទ ឬអ៊ីនធឺណិត",
    },
  },
  money_laundering: { labels: { en: "Money laundering", id: "Pencucian uang", ar: "غسل أموال", km: "ការសម្អាតប្រាក់" } },
  drugs: { labels: { en: "Drugs", id: "Narkotika", ar: "مخدرات", km: "គ្រឿងញៀន" } },
  firearms: { labels: { en: "Firearms", id: "Senjata api", ar: "أسلحة نارية", km: "អាវុធ" } },
  goods_smuggling: {
    labels: { en: "Smuggling of goods", id: "Penyelundupan barang", ar: "تهريب بضائع", km: "ការរត់ពន្ធទំនិញ" },
  },
  wildlife: {
    labels: {
      en: "Wildlife, timber or fish",
      id: "Satwa, kayu, atau ikan",
      ar: "أحياء برية أو أخشاب أو أسماك",
      km: "សត្វព្រៃ ឈើ ឬត្រី",
    },
  },
  document_fraud: { labels: { en: "False documents", id: "Dokumen palsu", ar: "وثائق مزوّرة", km: "ឯកសារក្លែងក្លាយ" } },
  kidnapping: {
    labels: {
      en: "Kidnapping or ransom",
      id: "Penculikan atau tebusan",
      ar: "خطف أو فدية",
      km: "ការចាប់ជម្រិត ឬទារប្រាក់លោះ",
    },
  },
  violence: {
    labels: { en: "Violence or torture", id: "Kekerasan atau penyiksaan", ar: "عنف أو تعذيب", km: "ហិង្សា ឬទារុណកម្ម" },
  },
  sexual_violence: { labels: { en: "Sexual violence", id: "Kekerasan seksual", ar: "عنف جنسي", km: "ហិង្សាផ្លូវភេទ" } },
  abuse_material: {
    labels: {
      en: "Child sexual abuse material",
      id: "Materi kekerasan seksual terhadap anak",
      ar: "مواد اعتداء جنسي على أطفال",
      km: "រូបភាពរំលោភផ្លូវភេទលើកុមារ",
    },
  },
  corruption: {
    labels: {
      en: "Bribery or an official's help",
      id: "Suap atau bantuan pejabat",
      ar: "رشوة أو مساعدة موظف رسمي",
      km: "សំណូក ឬជំនួយពីមន្ត្រី",
    },
  },
  labour_law: {
    labels: {
      en: "Breach of labour law",
      id: "Pelanggaran hukum ketenagakerjaan",
      ar: "مخالفة قانون العمل",
      km: "ការរំលោភច្បាប់ការងារ",
    },
  },
  other: { labels: { en: "Another offence", id: "Tindak pidana lain", ar: "جريمة أخرى", km: "បទល្មើសផ្សេង" } },
});
