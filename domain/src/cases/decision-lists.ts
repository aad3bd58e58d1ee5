import { defineCodeList, type CodeList } from "../code-list.ts";
import type { DecisionMatter, DecisionOutcome, ProofStandard } from "./case-codes.ts";

const own = "the project's own list, after the practice of national referral mechanisms";

/** What a worker decides, as a page says it: about facts and treatment, never about what somebody is. */
export const decisionMatterList: CodeList<DecisionMatter> = defineCodeList("decision_matter", own, {
  indications_of_trafficking: {
    labels: {
      en: "Indications of trafficking",
      id: "Tanda-tanda perdagangan orang",
      ar: "مؤشرات على الاتجار",
      km: "សញ្ញានៃការជួញដូរ",
    },
  },
  presumed_victim: {
    labels: {
      en: "Presumed trafficked: help starts",
      id: "Diduga diperdagangkan: bantuan dimulai",
      ar: "يُفترض أنه متاجَر به: تبدأ المساعدة",
      km: "សន្មតថាត្រូវគេជួញដូរ៖ ចាប់ផ្ដើមជំនួយ",
    },
  },
  identified_victim: {
    labels: {
      en: "Formally identified as trafficked",
      id: "Diidentifikasi resmi sebagai diperdagangkan",
      ar: "حُدد رسميًا أنه متاجَر به",
      km: "បានកំណត់ផ្លូវការថាត្រូវគេជួញដូរ",
    },
  },
  smuggled: {
    labels: {
      en: "Smuggled, looked at apart",
      id: "Diselundupkan, dilihat terpisah",
      ar: "مهرَّب، يُنظر فيه على حدة",
      km: "ត្រូវគេរត់ពន្ធ ពិនិត្យដាច់ដោយឡែក",
    },
  },
  age_treated_as: {
    labels: {
      en: "Treated as a child or as an adult",
      id: "Diperlakukan sebagai anak atau dewasa",
      ar: "يُعامل كطفل أو كراشد",
      km: "ចាត់ទុកជាកុមារ ឬមនុស្សពេញវ័យ",
    },
  },
  best_interests: {
    labels: {
      en: "In the child's best interests",
      id: "Demi kepentingan terbaik anak",
      ar: "لمصلحة الطفل الفضلى",
      km: "ដើម្បីឧត្តមប្រយោជន៍របស់កុមារ",
    },
  },
  non_punishment: {
    labels: {
      en: "Non-punishment is to be asked for",
      id: "Meminta agar tidak dipidana",
      ar: "طلب عدم العقاب",
      km: "ស្នើសុំមិនដាក់ទោស",
    },
  },
  immediate_danger: {
    labels: { en: "Immediate danger", id: "Bahaya langsung", ar: "خطر مباشر", km: "គ្រោះថ្នាក់បន្ទាន់" },
  },
  other: { labels: { en: "Another matter", id: "Hal lain", ar: "مسألة أخرى", km: "រឿងផ្សេង" } },
});

export const decisionOutcomeList: CodeList<DecisionOutcome> = defineCodeList("decision_outcome", own, {
  yes: { labels: { en: "Yes", id: "Ya", ar: "نعم", km: "បាទ/ចាស" } },
  no: { labels: { en: "No", id: "Tidak", ar: "لا", km: "ទេ" } },
  not_now: { labels: { en: "Not now", id: "Belum sekarang", ar: "ليس الآن", km: "មិនទាន់ឥឡូវ" } },
  needs_second_interview: {
    labels: {
      en: "A second interview is needed",
      id: "Perlu wawancara kedua",
      ar: "تلزم مقابلة ثانية",
      km: "ត្រូវការសម្ភាសន៍លើកទីពីរ",
    },
  },
  child: { labels: { en: "As a child", id: "Sebagai anak", ar: "كطفل", km: "ជាកុមារ" } },
  adult: { labels: { en: "As an adult", id: "Sebagai orang dewasa", ar: "كراشد", km: "ជាមនុស្សពេញវ័យ" } },
});

export const proofStandardList: CodeList<ProofStandard> = defineCodeList("proof_standard", own, {
  suspicion: { labels: { en: "Suspicion", id: "Kecurigaan", ar: "اشتباه", km: "ការសង្ស័យ" } },
  reasonable_grounds: {
    labels: { en: "Reasonable grounds", id: "Alasan yang wajar", ar: "أسباب معقولة", km: "មូលដ្ឋានសមហេតុផល" },
  },
  balance_of_probabilities: {
    labels: { en: "More likely than not", id: "Lebih mungkin daripada tidak", ar: "الأرجح وقوعه", km: "ទំនងជាងមិនទំនង" },
  },
  beyond_reasonable_doubt: {
    labels: {
      en: "Beyond reasonable doubt",
      id: "Tanpa keraguan yang wajar",
      ar: "بما لا يدع مجالًا لشك معقول",
      km: "ដោយគ្មានការសង្ស័យសមហេតុផល",
    },
  },
  not_stated: { labels: { en: "Not stated", id: "Tidak dinyatakan", ar: "غير مذكور", km: "មិនបានបញ្ជាក់" } },
});
