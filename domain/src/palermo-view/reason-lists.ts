import { defineCodeList } from "../code-list.ts";

const own = "the project's own words";

/** How an element stands, as a page says it. */
export const elementStandingList = defineCodeList("element_standing", own, {
  stated: { labels: { en: "Stated", id: "Dinyatakan", ar: "مذكور", km: "បានបញ្ជាក់" } },
  contradicted: {
    labels: {
      en: "Stated and denied: a person weighs it",
      id: "Dinyatakan dan disangkal: seseorang menimbangnya",
      ar: "مذكور ومنفي: يوازن بينهما شخص",
      km: "បានបញ្ជាក់ និងបដិសេធ៖ មនុស្សជាអ្នកថ្លឹងថ្លែង",
    },
  },
  ruled_out: {
    labels: {
      en: "Ruled out so far",
      id: "Sejauh ini disangkal",
      ar: "مستبعد حتى الآن",
      km: "ត្រូវបានច្រានចោលមកទល់ពេលនេះ",
    },
  },
  not_stated: {
    labels: { en: "Nothing stated yet", id: "Belum ada pernyataan", ar: "لم يُذكر شيء بعد", km: "មិនទាន់មានការបញ្ជាក់" },
  },
  not_needed: {
    labels: {
      en: "Not needed for a child",
      id: "Tidak diperlukan bagi anak",
      ar: "غير لازم للطفل",
      km: "មិនត្រូវការសម្រាប់កុមារ",
    },
  },
});

/** What the age view says, a sentence each. */
export const ageReasonList = defineCodeList("age_reason", "Palermo Protocol (2000), Article 3 (c) and (d)", {
  under_18_when_it_began: {
    labels: {
      en: "Under 18 when it began.",
      id: "Di bawah 18 tahun saat bermula.",
      ar: "دون 18 سنة عند بدء الأمر.",
      km: "អាយុក្រោម ១៨ ឆ្នាំពេលចាប់ផ្ដើម។",
    },
  },
  over_18_when_it_began: {
    labels: {
      en: "18 or older when it began.",
      id: "18 tahun atau lebih saat bermula.",
      ar: "18 سنة أو أكثر عند بدء الأمر.",
      km: "អាយុ ១៨ ឆ្នាំឡើងទៅពេលចាប់ផ្ដើម។",
    },
  },
  turned_18_meanwhile: {
    labels: {
      en: "Turned 18 while it went on; the child rule holds.",
      id: "Menjadi 18 tahun selama berlangsung; aturan anak tetap berlaku.",
      ar: "بلغ 18 سنة أثناء ذلك؛ تظل قاعدة الطفل سارية.",
      km: "គ្រប់ ១៨ ឆ្នាំអំឡុងពេលនោះ ច្បាប់សម្រាប់កុមារនៅតែអនុវត្ត។",
    },
  },
  birth_not_stated: {
    labels: {
      en: "No date of birth is stated; unknown counts as a child.",
      id: "Tanggal lahir belum dinyatakan; yang tidak diketahui dihitung sebagai anak.",
      ar: "لم يُذكر تاريخ الميلاد؛ المجهول يُعامل كطفل.",
      km: "មិនទាន់មានថ្ងៃកំណើត មិនដឹងត្រូវរាប់ជាកុមារ។",
    },
  },
  birth_only_possible: {
    labels: {
      en: "The date of birth is only possible; that settles nothing.",
      id: "Tanggal lahir hanya mungkin; itu tidak memutuskan apa pun.",
      ar: "تاريخ الميلاد محتمل فقط؛ وهذا لا يحسم شيئًا.",
      km: "ថ្ងៃកំណើតគ្រាន់តែអាចទៅរួច វាមិនសម្រេចអ្វីទេ។",
    },
  },
  birth_impossible: {
    labels: {
      en: "A stated date of birth or age cannot be; please check it.",
      id: "Tanggal lahir atau umur yang dinyatakan tidak mungkin; mohon periksa.",
      ar: "تاريخ ميلاد أو عمر مذكور لا يمكن أن يصح؛ يرجى التحقق.",
      km: "ថ្ងៃកំណើត ឬអាយុដែលបញ្ជាក់មិនអាចទៅរួច សូមពិនិត្យ។",
    },
  },
  ages_exclude_each_other: {
    labels: {
      en: "Stated dates of birth or ages exclude each other; disputed counts as a child.",
      id: "Tanggal lahir atau umur yang dinyatakan saling bertentangan; yang dipersoalkan dihitung sebagai anak.",
      ar: "تواريخ الميلاد أو الأعمار المذكورة متعارضة؛ المتنازع فيه يُعامل كطفل.",
      km: "ថ្ងៃកំណើត ឬអាយុដែលបញ្ជាក់ផ្ទុយគ្នា មានការជំទាស់ត្រូវរាប់ជាកុមារ។",
    },
  },
  born_after_it_began: {
    labels: {
      en: "The date of birth comes after the begin; please check both.",
      id: "Tanggal lahir setelah waktu bermula; mohon periksa keduanya.",
      ar: "تاريخ الميلاد بعد بدء الأمر؛ يرجى التحقق من كليهما.",
      km: "ថ្ងៃកំណើតក្រោយពេលចាប់ផ្ដើម សូមពិនិត្យទាំងពីរ។",
    },
  },
  age_disputed: {
    labels: {
      en: "The age is disputed; that counts as a child.",
      id: "Umur dipersoalkan; dihitung sebagai anak.",
      ar: "العمر محل خلاف؛ يُعامل كطفل.",
      km: "អាយុមានការជំទាស់ ត្រូវរាប់ជាកុមារ។",
    },
  },
  begin_not_stated: {
    labels: {
      en: "When it began is not stated; a year may be enough.",
      id: "Waktu bermula belum dinyatakan; tahun saja mungkin cukup.",
      ar: "لم يُذكر متى بدأ الأمر؛ قد تكفي السنة.",
      km: "មិនទាន់បញ្ជាក់ពេលចាប់ផ្ដើម ប្រហែលតែឆ្នាំក៏គ្រប់។",
    },
  },
  dates_too_wide: {
    labels: {
      en: "The dates are too wide to tell; unknown counts as a child.",
      id: "Rentang tanggal terlalu lebar; yang tidak diketahui dihitung sebagai anak.",
      ar: "التواريخ أوسع من أن تحسم؛ المجهول يُعامل كطفل.",
      km: "កាលបរិច្ឆេទទូលាយពេក មិនដឹងត្រូវរាប់ជាកុមារ។",
    },
  },
  decided_by_person: {
    labels: {
      en: "A named person decided.",
      id: "Seseorang yang bernama telah memutuskan.",
      ar: "قرر شخص معروف الاسم.",
      km: "មនុស្សមានឈ្មោះម្នាក់បានសម្រេច។",
    },
  },
  decision_differs_from_dates: {
    labels: {
      en: "The decision differs from what the dates say.",
      id: "Keputusan itu berbeda dari tanggal yang dinyatakan.",
      ar: "يختلف القرار عما تقوله التواريخ.",
      km: "សេចក្ដីសម្រេចខុសពីកាលបរិច្ឆេទដែលបញ្ជាក់។",
    },
  },
  stated_after_decision: {
    labels: {
      en: "Something about the age was stated after the decision.",
      id: "Ada pernyataan tentang umur setelah keputusan itu.",
      ar: "ذُكر شيء عن العمر بعد القرار.",
      km: "មានការបញ្ជាក់អំពីអាយុក្រោយសេចក្ដីសម្រេច។",
    },
  },
});

/** What is said beside the elements, a sentence each. */
export const traffickingRemarkList = defineCodeList(
  "trafficking_remark",
  "Palermo Protocol (2000), Article 3 (a) to (c)",
  {
    consent_irrelevant_means_used: {
      labels: {
        en: "The person agreed; because a means is stated, that makes no difference.",
        id: "Orang itu setuju; karena ada cara yang dinyatakan, itu tidak berpengaruh.",
        ar: "وافق الشخص؛ ولأن وسيلة مذكورة فلا أثر لذلك.",
        km: "សាមីខ្លួនបានយល់ព្រម ដោយសារមានមធ្យោបាយបានបញ្ជាក់ វាមិនមានផលអ្វីទេ។",
      },
    },
    consent_irrelevant_child: {
      labels: {
        en: "The person agreed; for a child that makes no difference.",
        id: "Orang itu setuju; bagi anak itu tidak berpengaruh.",
        ar: "وافق الشخص؛ ولا أثر لذلك بالنسبة إلى الطفل.",
        km: "សាមីខ្លួនបានយល់ព្រម ចំពោះកុមារវាមិនមានផលអ្វីទេ។",
      },
    },
    agreed_and_no_means_stated: {
      labels: {
        en: "The person agreed and no means is stated yet: ask how the agreement came about.",
        id: "Orang itu setuju dan belum ada cara yang dinyatakan: tanyakan bagaimana persetujuan itu terjadi.",
        ar: "وافق الشخص ولم تُذكر وسيلة بعد: يُسأل كيف جاءت الموافقة.",
        km: "សាមីខ្លួនបានយល់ព្រម ហើយមិនទាន់មានមធ្យោបាយបញ្ជាក់៖ សួរថាការយល់ព្រមកើតឡើងដោយរបៀបណា។",
      },
    },
    purpose_need_not_have_happened: {
      labels: {
        en: "Only the intention is stated; no exploitation need have happened.",
        id: "Hanya niat yang dinyatakan; eksploitasi tidak harus sudah terjadi.",
        ar: "المذكور هو القصد فقط؛ ولا يلزم أن يكون الاستغلال قد وقع.",
        km: "មានតែចេតនាដែលបានបញ្ជាក់ មិនចាំបាច់មានការកេងប្រវ័ញ្ចកើតឡើងទេ។",
      },
    },
    purpose_is_forced_criminality: {
      labels: {
        en: "Somebody who was forced to commit offences can be protected as trafficked; see the note on non-punishment.",
        id: "Orang yang dipaksa melakukan kejahatan dapat dilindungi sebagai korban perdagangan; lihat catatan tentang tidak dipidana.",
        ar: "من أُجبر على ارتكاب جرائم يمكن أن يُحمى بوصفه متاجَرًا به؛ تُنظر مذكرة عدم العقاب.",
        km: "អ្នកដែលត្រូវគេបង្ខំឱ្យប្រព្រឹត្តបទល្មើស អាចទទួលការការពារដូចអ្នកត្រូវគេជួញដូរ សូមមើលកំណត់ចំណាំអំពីការមិនដាក់ទោស។",
      },
    },
  },
);

/** How two statements contradict each other. */
export const contradictionList = defineCodeList("contradiction", own, {
  yes_and_no: { labels: { en: "Yes and no", id: "Ya dan tidak", ar: "نعم ولا", km: "បាទ/ចាស និងទេ" } },
  other_code: {
    labels: { en: "Two different answers", id: "Dua jawaban berbeda", ar: "إجابتان مختلفتان", km: "ចម្លើយពីរផ្សេងគ្នា" },
  },
  stated_and_ruled_out: {
    labels: {
      en: "Stated and ruled out",
      id: "Dinyatakan dan disangkal",
      ar: "مذكور ومستبعد",
      km: "បានបញ្ជាក់ និងច្រានចោល",
    },
  },
  other_date: {
    labels: {
      en: "Two dates that exclude each other",
      id: "Dua tanggal yang saling bertentangan",
      ar: "تاريخان متعارضان",
      km: "កាលបរិច្ឆេទពីរផ្ទុយគ្នា",
    },
  },
  other_number: {
    labels: { en: "Two different numbers", id: "Dua angka berbeda", ar: "رقمان مختلفان", km: "លេខពីរផ្សេងគ្នា" },
  },
});
