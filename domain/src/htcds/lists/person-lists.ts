import { defineCodeList } from "../../code-list.ts";
import { labels } from "../labels.ts";

export const organisationTypes = defineCodeList("organisation-type", "HTCDS 2.0, org_Type", {
  NGO: {
    labels: labels(
      "Non-governmental organisation",
      "Organisasi nonpemerintah",
      "منظمة غير حكومية",
      "អង្គការក្រៅរដ្ឋាភិបាល",
    ),
  },
  LawEnforcement: { labels: labels("Law enforcement", "Penegak hukum", "جهة إنفاذ القانون", "អាជ្ញាធរអនុវត្តច្បាប់") },
  HealthServiceOrganisation: { labels: labels("Health service", "Layanan kesehatan", "خدمة صحية", "សេវាសុខាភិបាល") },
  CentralGovernmentOrganisation: {
    labels: labels("Central government", "Pemerintah pusat", "حكومة مركزية", "រដ្ឋាភិបាលថ្នាក់ជាតិ"),
  },
  LocalGovernmentOrganisation: {
    labels: labels("Local government", "Pemerintah daerah", "حكومة محلية", "រដ្ឋបាលថ្នាក់មូលដ្ឋាន"),
  },
  ImmigrationService: { labels: labels("Immigration service", "Layanan imigrasi", "دائرة الهجرة", "សេវាអន្តោប្រវេសន៍") },
  LegalService: { labels: labels("Legal service", "Layanan hukum", "خدمة قانونية", "សេវាផ្នែកច្បាប់") },
  CorporateBusiness: { labels: labels("Company", "Perusahaan", "شركة", "ក្រុមហ៊ុន") },
  SchoolOrCollege: {
    labels: labels("School or college", "Sekolah atau perguruan tinggi", "مدرسة أو كلية", "សាលារៀន ឬមហាវិទ្យាល័យ"),
  },
});

export const genders = defineCodeList("gender", "HTCDS 2.0, prs_Gender", {
  Feminine: {
    labels: labels("Feminine", "Feminin", "أنثوي", "ភេទស្រី"),
    mapsTo: { ctdc: ["gender=Female"], glotip: ["Sex=Female"] },
  },
  Masculine: {
    labels: labels("Masculine", "Maskulin", "ذكوري", "ភេទប្រុស"),
    mapsTo: { ctdc: ["gender=Male"], glotip: ["Sex=Male"] },
  },
  TransgenderFeminine: {
    labels: labels("Transgender feminine", "Transgender feminin", "عابرة جنسيًا", "ស្ត្រីប្លែងភេទ"),
    mapsTo: { ctdc: ["gender=Transgender"], glotip: ["Sex=Other"] },
  },
  TransgenderMasculine: {
    labels: labels("Transgender masculine", "Transgender maskulin", "عابر جنسيًا", "បុរសប្លែងភេទ"),
    mapsTo: { ctdc: ["gender=Transgender"], glotip: ["Sex=Other"] },
  },
  NonConforming: {
    labels: labels("Non-conforming", "Nonkonformis", "غير مطابق للتصنيف", "មិនស្របតាមការបែងចែកភេទ"),
    mapsTo: { ctdc: ["gender=Other"], glotip: ["Sex=Other"] },
  },
  NonSpecifiedUnknown: {
    labels: labels(
      "Not specified or unknown",
      "Tidak disebutkan atau tidak diketahui",
      "غير محدد أو غير معروف",
      "មិនបានបញ្ជាក់ ឬមិនដឹង",
    ),
    mapsTo: { ctdc: ["gender=Unknown"], glotip: ["Sex=Unknown"] },
  },
});

export const maritalStatuses = defineCodeList("marital-status", "HTCDS 2.0, prs_MaritalStatus", {
  Single: { labels: labels("Single", "Belum menikah", "أعزب أو عزباء", "នៅលីវ") },
  Married: { labels: labels("Married", "Menikah", "متزوج أو متزوجة", "រៀបការ") },
  Widowed: { labels: labels("Widowed", "Duda atau janda ditinggal mati", "أرمل أو أرملة", "មេម៉ាយ ឬពោះម៉ាយ (គូស្លាប់)") },
  Divorced: { labels: labels("Divorced", "Bercerai", "مطلق أو مطلقة", "លែងលះ") },
  Separated: { labels: labels("Separated", "Berpisah", "منفصل أو منفصلة", "រស់នៅបែកគ្នា") },
  RegisteredPartnership: {
    labels: labels("Registered partnership", "Kemitraan terdaftar", "شراكة مسجلة", "ភាពជាដៃគូដែលបានចុះបញ្ជី"),
  },
});

export const educationLevels = defineCodeList(
  "education-level",
  "HTCDS 2.0, prs_HighestLevelOfEducation (ISCED 2011)",
  {
    EarlyChildhoodEducation: {
      labels: labels("Early childhood education", "Pendidikan anak usia dini", "تعليم الطفولة المبكرة", "ការអប់រំកុមារតូច"),
    },
    PrimaryEducation: { labels: labels("Primary education", "Pendidikan dasar", "التعليم الابتدائي", "បឋមសិក្សា") },
    LowerSecondaryEducation: {
      labels: labels("Lower secondary education", "Pendidikan menengah pertama", "التعليم الإعدادي", "មធ្យមសិក្សាបឋមភូមិ"),
    },
    UpperSecondaryEducation: {
      labels: labels("Upper secondary education", "Pendidikan menengah atas", "التعليم الثانوي", "មធ្យមសិក្សាទុតិយភូមិ"),
    },
    PostSecondaryNonTertiaryEducation: {
      labels: labels(
        "Post-secondary, not tertiary",
        "Setelah sekolah menengah, bukan pendidikan tinggi",
        "ما بعد الثانوي غير الجامعي",
        "ក្រោយមធ្យមសិក្សា មិនមែនឧត្តមសិក្សា",
      ),
    },
    ShortCycleTertiaryEducation: {
      labels: labels(
        "Short-cycle tertiary education",
        "Pendidikan tinggi jangka pendek",
        "التعليم العالي القصير",
        "ឧត្តមសិក្សារយៈពេលខ្លី",
      ),
    },
    BachelorsOrEquivalentLevel: {
      labels: labels("Bachelor's or equivalent", "Sarjana atau setara", "الإجازة أو ما يعادلها", "បរិញ្ញាបត្រ ឬសមមូល"),
    },
    MastersOrEquivalentLevel: {
      labels: labels("Master's or equivalent", "Magister atau setara", "الماجستير أو ما يعادلها", "អនុបណ្ឌិត ឬសមមូល"),
    },
    DoctoralOrEquivalentLevel: {
      labels: labels("Doctoral or equivalent", "Doktor atau setara", "الدكتوراه أو ما يعادلها", "បណ្ឌិត ឬសមមូល"),
    },
  },
);
