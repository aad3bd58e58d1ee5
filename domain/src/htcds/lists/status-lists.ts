import { defineCodeList } from "../../code-list.ts";
import { labels } from "../labels.ts";

/** What a body stated; the labels speak of what was found, never of what a person is. */
export const traffickingStatuses = defineCodeList("trafficking-status", "HTCDS 2.0, vic_TraffickingStatus", {
  PossibleVictimOfTrafficking: {
    labels: labels("Trafficking is possible", "Perdagangan orang mungkin terjadi", "اتجار محتمل", "អាចមានការជួញដូរ"),
  },
  ActualVictimOfTrafficking: {
    labels: labels(
      "Trafficking was found",
      "Perdagangan orang dinyatakan terjadi",
      "ثبت وقوع اتجار",
      "រកឃើញថាមានការជួញដូរ",
    ),
  },
  NotAVictimOfTrafficking: {
    labels: labels(
      "No trafficking was found",
      "Perdagangan orang tidak ditemukan",
      "لم يثبت وقوع اتجار",
      "រកមិនឃើញការជួញដូរ",
    ),
  },
});

export const statusDecisionBodies = defineCodeList(
  "status-decision-body",
  "HTCDS 2.0, vic_TraffickingStatusDecisionMakingOrg",
  {
    Police: { labels: labels("Police", "Kepolisian", "الشرطة", "នគរបាល") },
    NGO: {
      labels: labels(
        "Non-governmental organisation",
        "Organisasi nonpemerintah",
        "منظمة غير حكومية",
        "អង្គការក្រៅរដ្ឋាភិបាល",
      ),
    },
    CourtOrProsecution: {
      labels: labels("Court or prosecution", "Pengadilan atau kejaksaan", "محكمة أو نيابة عامة", "តុលាការ ឬអយ្យការ"),
    },
    NonPoliceGovernmentalOrganization: {
      labels: labels(
        "Government body other than police",
        "Badan pemerintah selain kepolisian",
        "جهة حكومية غير الشرطة",
        "ស្ថាប័នរដ្ឋក្រៅពីនគរបាល",
      ),
    },
    Other: { labels: labels("Other", "Lainnya", "أخرى", "ផ្សេងទៀត") },
  },
);

/** `Unaquainted` is the standard's spelling: the id is kept for exchange, the labels are right. */
export const relationships = defineCodeList("relationship-to-controller", "HTCDS 2.0, vic_RelationshipToTrafficker", {
  Familial: {
    labels: labels("Family", "Keluarga", "قرابة عائلية", "សាច់ញាតិ"),
    mapsTo: { ctdc: ["recruiterRelationFamily"] },
  },
  Acquainted: {
    labels: labels("Acquainted", "Saling mengenal", "معرفة سابقة", "ស្គាល់គ្នា"),
    mapsTo: { ctdc: ["recruiterRelationOther"] },
  },
  Unaquainted: {
    labels: labels("Not acquainted", "Tidak saling mengenal", "لا معرفة سابقة", "មិនស្គាល់គ្នា"),
    mapsTo: { ctdc: ["recruiterRelationOther"] },
  },
});
