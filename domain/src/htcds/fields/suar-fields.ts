import type { HtcdsFieldBody } from "../field.ts";
import { labels } from "../labels.ts";

const section = "suar";

/** What the standard has no field for and an exchange needs. They never stand among the standard's columns unmarked. */
export const suarFields = {
  suar_RecordId: {
    section,
    type: "text",
    standardLabel: "Record Id",
    labels: labels("Id of the row", "ID baris", "معرّف السطر", "លេខសម្គាល់ជួរ"),
  },
  suar_CaseId: {
    section,
    type: "text",
    standardLabel: "Case Id",
    labels: labels(
      "Rows with the same id speak of one case",
      "Baris dengan ID yang sama tentang satu kasus",
      "الأسطر ذات المعرّف نفسه عن قضية واحدة",
      "ជួរដែលមានលេខសម្គាល់ដូចគ្នានិយាយអំពីករណីតែមួយ",
    ),
  },
  suar_RegistrationDate: {
    section,
    type: "date",
    standardLabel: "Registration Date",
    labels: labels("Day of registration", "Tanggal pendaftaran", "تاريخ التسجيل", "ថ្ងៃចុះបញ្ជី"),
  },
  suar_ForcedCriminalityForm: {
    section,
    type: "codes",
    codeList: "forced-criminality-form",
    standardLabel: "Form of Forced Criminality",
    labels: labels(
      "What the person was forced to do",
      "Yang dipaksakan kepada orang itu",
      "ما أُجبر الشخص على فعله",
      "អ្វីដែលបុគ្គលត្រូវបានបង្ខំឱ្យធ្វើ",
    ),
  },
  suar_MigrantType: {
    section,
    type: "code",
    codeList: "migrant-type",
    standardLabel: "Migrant Type",
    labels: labels("Kind of migration", "Jenis migrasi", "نوع الهجرة", "ប្រភេទចំណាកស្រុក"),
  },
  suar_ProtectionStatus: {
    section,
    type: "code",
    codeList: "protection-status",
    standardLabel: "International Protection",
    labels: labels("International protection", "Perlindungan internasional", "الحماية الدولية", "ការការពារអន្តរជាតិ"),
  },
  suar_MigrationCircumstance: {
    section,
    type: "codes",
    codeList: "migration-circumstance",
    standardLabel: "Migration, Other",
    labels: labels("Circumstances of migration", "Keadaan migrasi", "ظروف الهجرة", "កាលៈទេសៈចំណាកស្រុក"),
  },
  suar_OtherLabourIndustries: {
    section,
    type: "codes",
    codeList: "labour-industry",
    standardLabel: "Further Labour Industries",
    labels: labels("Further industries", "Sektor lainnya", "قطاعات أخرى", "វិស័យផ្សេងទៀត"),
  },
  suar_Synthetic: {
    section,
    type: "boolean",
    standardLabel: "Synthetic",
    labels: labels(
      "Made up: nobody real is meant",
      "Rekaan: bukan orang nyata",
      "مختلق: لا يُقصد به أحد",
      "ប្រឌិត៖ មិនមែនមនុស្សពិតទេ",
    ),
  },
} as const satisfies Readonly<Record<string, HtcdsFieldBody>>;
