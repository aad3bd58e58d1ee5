import { defineCodeList, type CodeOf } from "../code-list.ts";

/** The six dimensions of the definition that the indicators are grouped by. Labels: the project's own wording. */
export const iloDimensionList = defineCodeList("ilo_dimension", "ILO and European Commission, 2009, WCMS_105023", {
  deceptive_recruitment: {
    labels: {
      en: "Deceptive recruitment",
      id: "Perekrutan dengan tipu daya",
      ar: "استقطاب بالخداع",
      km: "ការជ្រើសរើសដោយបោកប្រាស់",
    },
  },
  coercive_recruitment: {
    labels: {
      en: "Coercive recruitment",
      id: "Perekrutan dengan paksaan",
      ar: "استقطاب بالإكراه",
      km: "ការជ្រើសរើសដោយបង្ខិតបង្ខំ",
    },
  },
  recruitment_by_abuse_of_vulnerability: {
    labels: {
      en: "Recruitment by abuse of vulnerability",
      id: "Perekrutan dengan menyalahgunakan kerentanan",
      ar: "استقطاب باستغلال حالة ضعف",
      km: "ការជ្រើសរើសដោយទាញប្រយោជន៍ពីភាពងាយរងគ្រោះ",
    },
  },
  exploitation: { labels: { en: "Exploitation", id: "Eksploitasi", ar: "استغلال", km: "ការកេងប្រវ័ញ្ច" } },
  coercion_at_destination: {
    labels: {
      en: "Coercion at destination",
      id: "Paksaan di tempat tujuan",
      ar: "إكراه في مكان الوصول",
      km: "ការបង្ខិតបង្ខំនៅគោលដៅ",
    },
  },
  abuse_of_vulnerability_at_destination: {
    labels: {
      en: "Abuse of vulnerability at destination",
      id: "Penyalahgunaan kerentanan di tempat tujuan",
      ar: "استغلال حالة ضعف في مكان الوصول",
      km: "ការទាញប្រយោជន៍ពីភាពងាយរងគ្រោះនៅគោលដៅ",
    },
  },
});
export type IloDimension = CodeOf<typeof iloDimensionList>;
