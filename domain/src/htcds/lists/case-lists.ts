import { defineCodeList } from "../../code-list.ts";
import { labels } from "../labels.ts";

const other = labels("Other", "Lainnya", "أخرى", "ផ្សេងទៀត");

export const caseStatuses = defineCodeList("case-status", "HTCDS 2.0, cas_Status", {
  Active: { labels: labels("Active", "Aktif", "نشطة", "កំពុងដំណើរការ") },
  FollowUp: { labels: labels("Follow-up", "Tindak lanjut", "متابعة", "តាមដាន") },
  Closed: { labels: labels("Closed", "Ditutup", "مغلقة", "បានបិទ") },
  ClosedReferred: { labels: labels("Closed and referred", "Ditutup dan dirujuk", "مغلقة ومحالة", "បានបិទ និងបញ្ជូនបន្ត") },
});

export const referralReasons = defineCodeList(
  "referral-reason",
  "HTCDS 2.0, cas_ReasonForIncomingReferral and cas_ReasonForOutgoingReferral",
  {
    AdditionalServicesRequired: {
      labels: labels(
        "Further services are needed",
        "Diperlukan layanan tambahan",
        "الحاجة إلى خدمات إضافية",
        "ត្រូវការសេវាបន្ថែម",
      ),
    },
    MigrationOrChangeOfLocation: {
      labels: labels(
        "Migration or change of place",
        "Migrasi atau pindah tempat",
        "هجرة أو تغيير المكان",
        "ការធ្វើចំណាកស្រុក ឬប្ដូរទីកន្លែង",
      ),
    },
    Other: { labels: other },
  },
);

export const eventTypes = defineCodeList("event-type", "HTCDS 2.0, hte_Type", {
  Recruitment: { labels: labels("Recruitment", "Perekrutan", "استقطاب", "ការជ្រើសរើស") },
  Transit: { labels: labels("Transit", "Transit", "عبور", "ឆ្លងកាត់") },
  Exploitation: { labels: labels("Exploitation", "Eksploitasi", "استغلال", "ការកេងប្រវ័ញ្ច") },
});

export const supportPlanTypes = defineCodeList("support-plan-type", "HTCDS 2.0, spl_Type", {
  Education: { labels: labels("Education", "Pendidikan", "تعليم", "អប់រំ") },
  Financial: { labels: labels("Financial", "Keuangan", "دعم مالي", "ហិរញ្ញវត្ថុ") },
  Health: { labels: labels("Health", "Kesehatan", "صحة", "សុខភាព") },
  LabourExploitationRehabilitation: {
    labels: labels(
      "Recovery after labour exploitation",
      "Pemulihan dari eksploitasi kerja",
      "التعافي من الاستغلال في العمل",
      "ស្ដារក្រោយការកេងប្រវ័ញ្ចពលកម្ម",
    ),
  },
  Legal: { labels: labels("Legal", "Hukum", "دعم قانوني", "ផ្នែកច្បាប់") },
  Livelihood: { labels: labels("Livelihood", "Mata pencaharian", "سبل العيش", "ជីវភាព") },
  RightsBasedTraining: {
    labels: labels("Training on rights", "Pelatihan tentang hak", "تدريب على الحقوق", "ការបណ្ដុះបណ្ដាលអំពីសិទ្ធិ"),
  },
  SexualExploitationRehabilitation: {
    labels: labels(
      "Recovery after sexual exploitation",
      "Pemulihan dari eksploitasi seksual",
      "التعافي من الاستغلال الجنسي",
      "ស្ដារក្រោយការធ្វើអាជីវកម្មផ្លូវភេទ",
    ),
  },
  SocialCare: { labels: labels("Social care", "Perawatan sosial", "رعاية اجتماعية", "ថែទាំសង្គម") },
});

/** The standard's `vic_Vulnerabilities`, deprecated there in favour of assessments; read, not offered. */
export const vulnerabilities = defineCodeList("vulnerability", "HTCDS 2.0, vic_Vulnerabilities (deprecated)", {
  Addiction: { labels: labels("Addiction", "Kecanduan", "إدمان", "ការញៀន"), deprecated: true },
  SocialGroup: { labels: labels("Social group", "Kelompok sosial", "فئة اجتماعية", "ក្រុមសង្គម"), deprecated: true },
  Discrimination: { labels: labels("Discrimination", "Diskriminasi", "تمييز", "ការរើសអើង"), deprecated: true },
  Poverty: { labels: labels("Poverty", "Kemiskinan", "فقر", "ភាពក្រីក្រ"), deprecated: true },
  DisabilityAndPhysicalHealth: {
    labels: labels(
      "Disability and physical health",
      "Disabilitas dan kesehatan fisik",
      "إعاقة وصحة جسدية",
      "ពិការភាព និងសុខភាពកាយ",
    ),
    deprecated: true,
  },
  MentalHealth: { labels: labels("Mental health", "Kesehatan jiwa", "صحة نفسية", "សុខភាពផ្លូវចិត្ត"), deprecated: true },
  Migration: { labels: labels("Migration", "Migrasi", "هجرة", "ចំណាកស្រុក"), deprecated: true },
  Homelessness: { labels: labels("Homelessness", "Tunawisma", "تشرد", "គ្មានទីជម្រក"), deprecated: true },
  AbuseSocialMedia: {
    labels: labels(
      "Abuse on social media",
      "Kekerasan di media sosial",
      "إساءة عبر وسائل التواصل",
      "ការរំលោភលើបណ្ដាញសង្គម",
    ),
    deprecated: true,
  },
  AbusePhysical: {
    labels: labels("Physical abuse", "Kekerasan fisik", "إساءة جسدية", "ការរំលោភរាងកាយ"),
    deprecated: true,
  },
  Education: { labels: labels("Education", "Pendidikan", "التعليم", "ការអប់រំ"), deprecated: true },
  WorkEnvironment: {
    labels: labels("Work environment", "Lingkungan kerja", "بيئة العمل", "បរិយាកាសការងារ"),
    deprecated: true,
  },
});

/**
 * What somebody did or underwent in the process, as stated. The standard keeps both in one list under "perpetrator": the
 * `...Individual` codes tell what was done to a person and are not a perpetrator's.
 */
export const rolesInProcess = defineCodeList("role-in-process", "HTCDS 2.0, per_RoleInProcess", {
  TravellingPartner: { labels: labels("Travelled along", "Ikut dalam perjalanan", "رافق في السفر", "រួមដំណើរ") },
  Transporter: { labels: labels("Transported", "Mengangkut", "نقل", "ដឹកជញ្ជូន") },
  RecruiterOrIntermediary: {
    labels: labels(
      "Recruited or stood between",
      "Merekrut atau menjadi perantara",
      "استقطب أو توسّط",
      "ជ្រើសរើស ឬជាឈ្មួញកណ្ដាល",
    ),
  },
  BrokerTravelAgent: {
    labels: labels("Broker or travel agent", "Makelar atau agen perjalanan", "سمسار أو وكيل سفر", "ឈ្មួញ ឬភ្នាក់ងារទេសចរណ៍"),
  },
  TransferredIndividual: { labels: labels("Was transferred", "Dipindahkan", "نُقل", "ត្រូវបានផ្ទេរ") },
  HarbouredIndividual: { labels: labels("Was harboured", "Ditampung", "أُوي", "ត្រូវបានផ្ដល់ទីជម្រក") },
  SoldIndividual: { labels: labels("Was sold", "Dijual", "بيع", "ត្រូវបានលក់") },
  BoughtIndividual: { labels: labels("Was bought", "Dibeli", "اشتُري", "ត្រូវបានទិញ") },
  ReceivedIndividual: { labels: labels("Was received", "Diterima", "استُقبل", "ត្រូវបានទទួល") },
  ControlledIndividual: { labels: labels("Was controlled", "Dikendalikan", "سُيطر عليه", "ត្រូវបានគ្រប់គ្រង") },
  Smuggler: { labels: labels("Smuggled people", "Menyelundupkan orang", "هرّب أشخاصًا", "នាំមនុស្សឆ្លងដែនខុសច្បាប់") },
  Abuser: { labels: labels("Abused", "Melakukan kekerasan", "أساء", "រំលោភបំពាន") },
  Kidnapper: { labels: labels("Abducted", "Menculik", "خطف", "ចាប់ពង្រត់") },
  Exploiter: { labels: labels("Exploited", "Mengeksploitasi", "استغلّ", "កេងប្រវ័ញ្ច") },
  Other: { labels: other },
});
