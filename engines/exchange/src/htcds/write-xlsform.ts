import { countryCodes, localeCodes, type LocaleCode } from "@suar/domain";
import type { Labels } from "@suar/domain/code-list";
import {
  htcdsCodeLists,
  type HtcdsField,
  htcdsFieldList,
  type HtcdsFieldId,
  htcdsNotice,
  htcdsSections,
  type HtcdsSection,
} from "@suar/domain/htcds";
import { iso6392Codes } from "@suar/domain/iso-639-2";
import { writeWorkbook, type Sheet } from "./write-workbook.ts";

const languages: Readonly<Record<LocaleCode, string>> = {
  en: "English (en)",
  id: "Indonesian (id)",
  ar: "Arabic (ar)",
  km: "Khmer (km)",
};

const sectionLabels: Readonly<Partial<Record<HtcdsSection, Labels>>> = {
  organisation: { en: "Organisation", id: "Organisasi", ar: "المنظمة", km: "អង្គការ" },
  person: { en: "Person", id: "Orang", ar: "الشخص", km: "បុគ្គល" },
  "victim-context": {
    en: "What happened to the person",
    id: "Yang dialami orang itu",
    ar: "ما حدث للشخص",
    km: "អ្វីបានកើតឡើងចំពោះបុគ្គល",
  },
  "perpetrator-context": {
    en: "Role in the process",
    id: "Peran dalam proses",
    ar: "الدور في العملية",
    km: "តួនាទីក្នុងដំណើរការ",
  },
  case: { en: "Case", id: "Kasus", ar: "القضية", km: "ករណី" },
  referral: { en: "Referral", id: "Rujukan", ar: "الإحالة", km: "ការបញ្ជូនបន្ត" },
  "case-comment": { en: "Note", id: "Catatan", ar: "ملاحظة", km: "កំណត់ចំណាំ" },
  "historic-event": { en: "Event", id: "Kejadian", ar: "الحدث", km: "ព្រឹត្តិការណ៍" },
  "support-plan": { en: "Support", id: "Dukungan", ar: "الدعم", km: "ជំនួយ" },
  consent: { en: "Consent", id: "Persetujuan", ar: "الموافقة", km: "ការយល់ព្រម" },
  suar: { en: "More", id: "Lainnya", ar: "المزيد", km: "បន្ថែម" },
};

const yesNo: readonly (readonly [string, Labels])[] = [
  ["TRUE", { en: "Yes", id: "Ya", ar: "نعم", km: "បាទ/ចាស" }],
  ["FALSE", { en: "No", id: "Tidak", ar: "لا", km: "ទេ" }],
];

const inLanguages = (labels: Labels): readonly string[] => localeCodes.map((locale) => labels[locale]);
const sameLabel = (text: string): readonly string[] => localeCodes.map(() => text);
const labelColumns = localeCodes.map((locale) => `label::${languages[locale]}`);

/** List names of XLSForm hold no hyphen in every tool that reads them. */
const listName = (id: string): string => id.replaceAll("-", "_");

/** The type of XLSForm, and the list of choices that it needs. */
function questionType(field: HtcdsField): { readonly type: string; readonly list: string | null } {
  const choose = (word: string, list: string) => ({ type: `${word} ${list}`, list });
  switch (field.type) {
    case "code":
      return choose("select_one", listName(field.codeList ?? ""));
    case "codes":
      return choose("select_multiple", listName(field.codeList ?? ""));
    case "country":
      return choose("select_one", "country");
    case "countries":
      return choose("select_multiple", "country");
    case "language":
      return choose("select_one", "language");
    case "boolean":
      return choose("select_one", "yes_no");
    case "date":
      return { type: "date", list: null };
    case "whole-number":
      return { type: "integer", list: null };
    case "number":
    case "latitude":
    case "longitude":
      return { type: "decimal", list: null };
    case "text":
    case "long-text":
    case "phone":
    case "email":
    case "lookup":
      return { type: "text", list: null };
  }
}

function constraintOf({ type, pattern, maximum }: HtcdsField): string {
  if (type === "latitude") return ". >= -90 and . <= 90";
  if (type === "longitude") return ". >= -180 and . <= 180";
  if (type === "whole-number") return maximum === undefined ? ". >= 0" : `. >= 0 and . <= ${maximum}`;
  return pattern === undefined ? "" : `regex(., '${pattern}')`;
}

const appearanceOf = ({ type }: HtcdsField): string => {
  if (type === "long-text") return "multiline";
  return type === "country" || type === "countries" || type === "language" ? "minimal" : "";
};

function surveyRows(fields: readonly HtcdsField[]): Sheet["rows"] {
  const rows: (readonly string[])[] = [["type", "name", ...labelColumns, "required", "constraint", "appearance"]];
  const notice = `${htcdsNotice.standard} ${htcdsNotice.version}, ${htcdsNotice.author}, ${htcdsNotice.licence}. ${htcdsNotice.endorsement}`;
  rows.push(["note", "htcds_notice", ...sameLabel(notice), "", "", ""]);
  for (const section of htcdsSections) {
    const inSection = fields.filter((field) => field.section === section);
    const label = sectionLabels[section];
    if (inSection.length === 0 || label === undefined) continue;
    const group = listName(section);
    rows.push(["begin_group", group, ...inLanguages(label), "", "", ""]);
    for (const field of inSection) {
      const { type } = questionType(field);
      rows.push([type, field.id, ...inLanguages(field.labels), "no", constraintOf(field), appearanceOf(field)]);
    }
    rows.push(["end_group", "", ...sameLabel(""), "", "", ""]);
  }
  return rows;
}

function choiceRows(fields: readonly HtcdsField[]): Sheet["rows"] {
  const lists = new Set(fields.flatMap((field) => questionType(field).list ?? []));
  const rows: (readonly string[])[] = [["list_name", "name", ...labelColumns]];
  for (const [id, { codes }] of Object.entries(htcdsCodeLists)) {
    if (!lists.has(listName(id))) continue;
    for (const { id: code, labels, deprecated } of codes)
      if (!deprecated) rows.push([listName(id), code, ...inLanguages(labels)]);
  }
  if (lists.has("yes_no")) rows.push(...yesNo.map(([name, labels]) => ["yes_no", name, ...inLanguages(labels)]));
  if (lists.has("country")) rows.push(...named("country", "region", countryCodes));
  if (lists.has("language")) rows.push(...named("language", "language", iso6392Codes));
  return rows;
}

/** Countries and languages by the names that the runtime has for them (Unicode CLDR); a code without one stands as it is. */
function named(list: string, type: "region" | "language", codes: readonly string[]): Sheet["rows"] {
  const names = localeCodes.map((locale) => new Intl.DisplayNames(locale, { type, fallback: "code" }));
  return codes.map((code) => [list, code, ...names.map((name) => name.of(code) ?? code)]);
}

export interface XlsFormOptions {
  readonly title: string;
  readonly formId: string;
  /** Counts up when the form changes, so that tools take the newer one. */
  readonly version: string;
  /** Default: every live field of the standard and of Suar. Deprecated ones are never asked. */
  readonly fields?: readonly HtcdsFieldId[];
}

/**
 * An XLSForm of HTCDS under the standard's own field names, in four languages, for KoboToolbox and ODK. Nothing is required
 * of anybody. Unlike the toolkit's form it has every field, citizenship takes several values and the industry one.
 * Shapes: an .xlsx workbook with the sheets survey, choices and settings. Errors: RangeError when no field is left.
 * Source: XLSForm specification; HTCDS 2.0.
 */
export function writeXlsForm({ title, formId, version, fields }: XlsFormOptions): Uint8Array {
  const wanted = fields === undefined ? null : new Set<string>(fields);
  const asked = htcdsFieldList.filter(
    ({ id, deprecated }) => deprecated !== true && (wanted === null || wanted.has(id)),
  );
  if (asked.length === 0) throw new RangeError("writeXlsForm: needs a live field of HTCDS");
  return writeWorkbook([
    { name: "survey", rows: surveyRows(asked) },
    { name: "choices", rows: choiceRows(asked) },
    {
      name: "settings",
      rows: [
        ["form_title", "form_id", "version", "default_language"],
        [title, formId, version, languages.en],
      ],
    },
  ]);
}
