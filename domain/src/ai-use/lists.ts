import { defineCodeList, type CodeList } from "../code-list.ts";
import type { AiBasis, AiDepicts, AiDirection, AiFunction, AiNote, AiStage, ReviewLevel } from "./codes.ts";

const own =
  "the project's own list, from uses that INTERPOL, OSCE and RSO, UNODC and others attest; for practitioners to review";

/** What the tool did. */
export const aiFunctionList: CodeList<AiFunction> = defineCodeList("ai_function", own, {
  translation_realtime: {
    labels: {
      en: "Translation while talking",
      id: "Penerjemahan saat berbicara",
      ar: "ترجمة فورية أثناء الحديث",
      km: "ការបកប្រែពេលកំពុងនិយាយ",
    },
  },
  translation_text: { labels: { en: "Translated text", id: "Teks terjemahan", ar: "نص مترجم", km: "អត្ថបទបកប្រែ" } },
  advert_text: { labels: { en: "Text of an advert", id: "Teks iklan", ar: "نص إعلان", km: "អត្ថបទផ្សាយពាណិជ្ជកម្ម" } },
  advert_image: {
    labels: { en: "Picture of an advert", id: "Gambar iklan", ar: "صورة إعلان", km: "រូបភាពផ្សាយពាណិជ្ជកម្ម" },
  },
  persona_profile: {
    labels: {
      en: "Made-up person or profile",
      id: "Orang atau profil rekaan",
      ar: "شخصية أو ملف مختلق",
      km: "បុគ្គល ឬគណនីប្រឌិត",
    },
  },
  chat_automation: {
    labels: {
      en: "Chats written by a program",
      id: "Obrolan yang ditulis program",
      ar: "محادثات يكتبها برنامج",
      km: "ការជជែកដែលកម្មវិធីសរសេរ",
    },
  },
  voice_clone: { labels: { en: "Imitated voice", id: "Suara tiruan", ar: "صوت مقلَّد", km: "សំឡេងក្លែងតាម" } },
  deepfake_image: {
    labels: {
      en: "Made or changed picture",
      id: "Gambar buatan atau ubahan",
      ar: "صورة مصنوعة أو معدّلة",
      km: "រូបភាពបង្កើត ឬកែ",
    },
  },
  deepfake_video_live: {
    labels: {
      en: "Face or voice changed in a live call",
      id: "Wajah atau suara diubah dalam panggilan langsung",
      ar: "تغيير الوجه أو الصوت في مكالمة مباشرة",
      km: "ប្ដូរមុខ ឬសំឡេងពេលហៅផ្ទាល់",
    },
  },
  deepfake_video_recorded: {
    labels: {
      en: "Made or changed recording",
      id: "Rekaman buatan atau ubahan",
      ar: "تسجيل مصنوع أو معدّل",
      km: "វីដេអូបង្កើត ឬកែ",
    },
  },
  document_forgery: { labels: { en: "False document", id: "Dokumen palsu", ar: "وثيقة مزوّرة", km: "ឯកសារក្លែងក្លាយ" } },
  csam_synthetic: {
    labels: {
      en: "Synthetic abuse material of a child",
      id: "Materi kekerasan seksual anak buatan",
      ar: "مواد اعتداء على طفل مصطنعة",
      km: "រូបភាពរំលោភលើកុមារដែលបង្កើតឡើង",
    },
  },
  intimate_image_synthetic: {
    labels: {
      en: "Synthetic intimate image",
      id: "Gambar intim buatan",
      ar: "صورة حميمة مصطنعة",
      km: "រូបភាពអាសអាភាសដែលបង្កើតឡើង",
    },
  },
  targeting_profiling: {
    labels: {
      en: "Choosing whom to approach",
      id: "Memilih siapa yang didekati",
      ar: "اختيار من يُستهدف",
      km: "ជ្រើសរើសអ្នកដែលត្រូវទាក់ទង",
    },
  },
  surveillance_control: {
    labels: {
      en: "Watching and control",
      id: "Pengawasan dan penguasaan",
      ar: "مراقبة وسيطرة",
      km: "ការតាមមើល និងគ្រប់គ្រង",
    },
  },
  detection_evasion: {
    labels: { en: "Escaping detection", id: "Menghindari deteksi", ar: "تفادي الكشف", km: "គេចពីការរកឃើញ" },
  },
  laundering: {
    labels: {
      en: "Help in moving money",
      id: "Bantuan memindahkan uang",
      ar: "المساعدة في نقل الأموال",
      km: "ជួយផ្ទេរប្រាក់",
    },
  },
  unknown: {
    labels: { en: "Not known what for", id: "Tidak diketahui untuk apa", ar: "الغرض غير معروف", km: "មិនដឹងសម្រាប់អ្វី" },
  },
});

/** At which stage it was used. */
export const aiStageList: CodeList<AiStage> = defineCodeList("ai_stage", own, {
  palermo_act: {
    labels: {
      en: "To recruit, move, lodge or receive",
      id: "Untuk merekrut, memindahkan, menampung, atau menerima",
      ar: "للتجنيد أو النقل أو الإيواء أو الاستقبال",
      km: "ដើម្បីជ្រើសរើស ដឹក ផ្ដល់ជម្រក ឬទទួល",
    },
  },
  means_control: {
    labels: {
      en: "To deceive or control",
      id: "Untuk menipu atau menguasai",
      ar: "للخداع أو السيطرة",
      km: "ដើម្បីបោកប្រាស់ ឬគ្រប់គ្រង",
    },
  },
  exploitation: {
    labels: { en: "In the exploitation", id: "Dalam eksploitasi", ar: "في الاستغلال", km: "ក្នុងការកេងប្រវ័ញ្ច" },
  },
  forced_criminality_output: {
    labels: {
      en: "In offences that people are forced to commit",
      id: "Dalam kejahatan yang dipaksakan",
      ar: "في جرائم يُجبر الناس عليها",
      km: "ក្នុងបទល្មើសដែលគេបង្ខំឱ្យធ្វើ",
    },
  },
  evasion: {
    labels: {
      en: "To hide from police and platforms",
      id: "Untuk bersembunyi dari polisi dan platform",
      ar: "للاختباء من الشرطة والمنصات",
      km: "ដើម្បីលាក់ពីប៉ូលិស និងវេទិកា",
    },
  },
});

/** Towards whom. The one who operates the tool may be a victim. */
export const aiDirectionList: CodeList<AiDirection> = defineCodeList("ai_direction", own, {
  used_on_victim: {
    labels: { en: "Used on the person", id: "Digunakan terhadap orang itu", ar: "استُخدم ضد الشخص", km: "ប្រើលើសាមីខ្លួន" },
  },
  victim_forced_to_use: {
    labels: {
      en: "The person was forced to use it",
      id: "Orang itu dipaksa memakainya",
      ar: "أُجبر الشخص على استخدامه",
      km: "សាមីខ្លួនត្រូវគេបង្ខំឱ្យប្រើ",
    },
  },
  used_on_third_party: {
    labels: {
      en: "Used on somebody else",
      id: "Digunakan terhadap orang lain",
      ar: "استُخدم ضد شخص آخر",
      km: "ប្រើលើអ្នកដទៃ",
    },
  },
});

/** On what the suspicion rests. */
export const aiBasisList: CodeList<AiBasis> = defineCodeList("ai_basis", own, {
  victim_statement: {
    labels: { en: "The person said so", id: "Keterangan orang itu", ar: "قول الشخص", km: "សាមីខ្លួនបានប្រាប់" },
  },
  worker_observation: {
    labels: { en: "A worker noticed it", id: "Pengamatan petugas", ar: "ملاحظة عامل", km: "បុគ្គលិកសង្កេតឃើញ" },
  },
  artefact_held: {
    labels: { en: "Something that is held", id: "Bukti yang disimpan", ar: "شيء محفوظ", km: "វត្ថុដែលរក្សាទុក" },
  },
  platform_finding: {
    labels: { en: "The platform found it", id: "Temuan platform", ar: "ما وجدته المنصة", km: "វេទិការកឃើញ" },
  },
  forensic_tool: { labels: { en: "A forensic tool", id: "Alat forensik", ar: "أداة جنائية", km: "ឧបករណ៍កោសល្យវិច្ច័យ" } },
  expert: { labels: { en: "An expert", id: "Ahli", ar: "خبير", km: "អ្នកជំនាញ" } },
  open_source: { labels: { en: "Open sources", id: "Sumber terbuka", ar: "مصادر مفتوحة", km: "ប្រភពបើកចំហ" } },
});

/** How a record was reviewed. Source: MISP taxonomy `ai-computer-assisted`, predicate `review-level`, version 1. */
export const reviewLevelList: CodeList<ReviewLevel> = defineCodeList(
  "review_level",
  "MISP taxonomy ai-computer-assisted, version 1",
  {
    unreviewed: {
      labels: { en: "Not reviewed", id: "Belum ditinjau", ar: "لم يُراجع", km: "មិនទាន់ពិនិត្យ" },
      mapsTo: { misp: ['ai-computer-assisted:review-level="unreviewed"'] },
    },
    ai_reviewed: {
      labels: {
        en: "Reviewed by a program only",
        id: "Hanya ditinjau program",
        ar: "راجعه برنامج فقط",
        km: "ពិនិត្យដោយកម្មវិធីប៉ុណ្ណោះ",
      },
      mapsTo: { misp: ['ai-computer-assisted:review-level="ai-reviewed"'] },
    },
    human_reviewed: {
      labels: { en: "Reviewed by a person", id: "Ditinjau orang", ar: "راجعه شخص", km: "ពិនិត្យដោយមនុស្ស" },
      mapsTo: { misp: ['ai-computer-assisted:review-level="human-reviewed"'] },
    },
    human_reviewed_updated: {
      labels: {
        en: "Reviewed and corrected by a person",
        id: "Ditinjau dan diperbaiki orang",
        ar: "راجعه شخص وصححه",
        km: "ពិនិត្យ និងកែដោយមនុស្ស",
      },
      mapsTo: { misp: ['ai-computer-assisted:review-level="human-reviewed-updated"'] },
    },
    multi_party_reviewed: {
      labels: {
        en: "Reviewed by several people",
        id: "Ditinjau beberapa orang",
        ar: "راجعه عدة أشخاص",
        km: "ពិនិត្យដោយមនុស្សច្រើននាក់",
      },
      mapsTo: { misp: ['ai-computer-assisted:review-level="multi-party-reviewed"'] },
    },
  },
);

/** What a picture or recording shows, as somebody says who need not have seen it. */
export const aiDepictsList: CodeList<AiDepicts> = defineCodeList("ai_depicts", own, {
  nothing_intimate: {
    labels: { en: "Nothing intimate", id: "Tidak ada yang intim", ar: "لا شيء حميم", km: "គ្មានអ្វីអាសអាភាស" },
  },
  intimate_image: {
    labels: {
      en: "Somebody intimate",
      id: "Seseorang dalam keadaan intim",
      ar: "شخص في وضع حميم",
      km: "នរណាម្នាក់ក្នុងសភាពអាសអាភាស",
    },
  },
  abuse_of_child: {
    labels: { en: "Abuse of a child", id: "Kekerasan terhadap anak", ar: "اعتداء على طفل", km: "ការរំលោភលើកុមារ" },
  },
  not_known: { labels: { en: "Not known", id: "Tidak diketahui", ar: "غير معروف", km: "មិនដឹង" } },
});

/** Words that stand beside a record. */
export const aiNoteList: CodeList<AiNote> = defineCodeList("ai_note", "the project's own words", {
  operator_may_be_forced: {
    labels: {
      en: "Whoever operated the tool may have been forced to.",
      id: "Orang yang menjalankan alat itu mungkin dipaksa.",
      ar: "قد يكون من شغّل الأداة مجبرًا على ذلك.",
      km: "អ្នកដែលប្រើឧបករណ៍អាចត្រូវគេបង្ខំ។",
    },
  },
  hash_only: {
    labels: {
      en: "Nothing of such an image is written or kept here: a hash, a reference and a statement only.",
      id: "Tidak ada bagian dari gambar seperti itu yang ditulis atau disimpan di sini: hanya hash, rujukan, dan keterangan.",
      ar: "لا يُكتب ولا يُحفظ هنا شيء من صورة كهذه: بصمة رقمية ومرجع وإفادة فقط.",
      km: "គ្មានអ្វីពីរូបភាពបែបនេះត្រូវសរសេរ ឬរក្សាទុកនៅទីនេះទេ៖ មានតែហាស ឯកសារយោង និងចម្លើយ។",
    },
  },
  image_help: {
    labels: {
      en: "The person's own device can ask platforms to block the image; no worker sees it.",
      id: "Perangkat orang itu sendiri dapat meminta platform memblokir gambarnya; tidak ada petugas yang melihatnya.",
      ar: "يمكن لجهاز الشخص نفسه أن يطلب من المنصات حجب الصورة؛ ولا يراها أي عامل.",
      km: "ឧបករណ៍របស់សាមីខ្លួនអាចស្នើឱ្យវេទិកាបិទរូបភាព គ្មានបុគ្គលិកណាមើលវាទេ។",
    },
  },
  special_unit: {
    labels: {
      en: "Only an authorised unit for children handles such material.",
      id: "Hanya unit anak yang berwenang menangani materi seperti itu.",
      ar: "لا تتعامل مع مواد كهذه إلا وحدة مخوّلة معنية بالأطفال.",
      km: "មានតែអង្គភាពកុមារដែលមានសិទ្ធិប៉ុណ្ណោះដែលដោះស្រាយរូបភាពបែបនេះ។",
    },
  },
});
