import { defineCodeList } from "../code-list.ts";

/** The means of the definition, as a page says them. */
export const meansList = defineCodeList("means", "Palermo Protocol (2000), Article 3 (a)", {
  threat_or_force: {
    labels: {
      en: "Force or its threat",
      id: "Kekerasan atau ancamannya",
      ar: "القوة أو التهديد بها",
      km: "កម្លាំង ឬការគំរាមប្រើកម្លាំង",
    },
  },
  other_coercion: {
    labels: { en: "Other coercion", id: "Paksaan lain", ar: "أشكال أخرى من القسر", km: "ការបង្ខិតបង្ខំផ្សេងទៀត" },
  },
  abduction: { labels: { en: "Abduction", id: "Penculikan", ar: "الاختطاف", km: "ការចាប់ពង្រត់" } },
  fraud: { labels: { en: "Fraud", id: "Pemalsuan", ar: "الاحتيال", km: "ការក្លែងបន្លំ" } },
  deception: { labels: { en: "Deception", id: "Penipuan", ar: "الخداع", km: "ការបោកប្រាស់" } },
  abuse_of_power: {
    labels: { en: "Abuse of power", id: "Penyalahgunaan kekuasaan", ar: "استغلال السلطة", km: "ការរំលោភអំណាច" },
  },
  abuse_of_vulnerability: {
    labels: {
      en: "Abuse of a position of vulnerability",
      id: "Penyalahgunaan posisi rentan",
      ar: "استغلال حالة استضعاف",
      km: "ការរំលោភលើស្ថានភាពងាយរងគ្រោះ",
    },
  },
  payments_to_controller: {
    labels: {
      en: "Payment to one who has control over the person",
      id: "Bayaran kepada orang yang memegang kendali",
      ar: "دفع مقابل لمن له سيطرة على الشخص",
      km: "ការបង់ប្រាក់ឱ្យអ្នកមានអំណាចលើសាមីខ្លួន",
    },
  },
});

/** The purposes of the definition, and those of its open list that are named apart. */
export const purposeList = defineCodeList("purpose", "Palermo Protocol (2000), Article 3 (a); its list is open", {
  sexual_exploitation: {
    labels: { en: "Sexual exploitation", id: "Eksploitasi seksual", ar: "الاستغلال الجنسي", km: "ការធ្វើអាជីវកម្មផ្លូវភេទ" },
  },
  forced_labour: {
    labels: {
      en: "Forced labour or services",
      id: "Kerja atau pelayanan paksa",
      ar: "السخرة أو الخدمة قسرًا",
      km: "ពលកម្ម ឬសេវាដោយបង្ខំ",
    },
  },
  slavery: { labels: { en: "Slavery", id: "Perbudakan", ar: "الاسترقاق", km: "ទាសភាព" } },
  practices_similar_to_slavery: {
    labels: {
      en: "Practices similar to slavery",
      id: "Praktik serupa perbudakan",
      ar: "ممارسات شبيهة بالرق",
      km: "ការអនុវត្តស្រដៀងទាសភាព",
    },
  },
  servitude: { labels: { en: "Servitude", id: "Perhambaan", ar: "الاستعباد", km: "ភាពជាខ្ញុំបម្រើ" } },
  organ_removal: {
    labels: { en: "Removal of organs", id: "Pengambilan organ", ar: "نزع الأعضاء", km: "ការដកយកសរីរាង្គ" },
  },
  forced_criminality: {
    labels: { en: "Forced criminality", id: "Kriminalitas paksa", ar: "إجبار على الإجرام", km: "ការបង្ខំឱ្យប្រព្រឹត្តបទល្មើស" },
  },
  forced_marriage: {
    labels: { en: "Forced marriage", id: "Perkawinan paksa", ar: "الزواج القسري", km: "ការរៀបការដោយបង្ខំ" },
  },
  other_exploitation: {
    labels: { en: "Another exploitation", id: "Eksploitasi lain", ar: "استغلال آخر", km: "ការកេងប្រវ័ញ្ចផ្សេង" },
  },
});
