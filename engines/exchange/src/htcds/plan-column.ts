import { type HtcdsFieldBody, type HtcdsFieldId, htcdsCodeLists, htcdsField, htcdsFieldList } from "@suar/domain/htcds";
import { createNameFinder } from "./find-nearest.ts";
import { isSubmissionColumn, submissionIds, surveyNames } from "./other-names.ts";

/** What a column of a file is to HTCDS. */
export type ColumnPlan =
  | {
      readonly kind: "field";
      readonly field: HtcdsFieldId;
      readonly body: HtcdsFieldBody;
      readonly isOtherName: boolean;
    }
  /** A survey's own column for one choice of several, `vic_MethodsOfControl/DebtBondage`. */
  | { readonly kind: "choice"; readonly field: HtcdsFieldId; readonly code: string }
  | { readonly kind: "submission"; readonly isId: boolean }
  | { readonly kind: "unknown"; readonly nearest: readonly string[] };

const findName = createNameFinder(htcdsFieldList.map(({ id }) => id));
const ids: ReadonlySet<string> = new Set(submissionIds);

const known = (name: string): { readonly field: HtcdsFieldId; readonly body: HtcdsFieldBody } | undefined => {
  const field = Object.hasOwn(surveyNames, name) ? surveyNames[name] : name;
  const body = field === undefined ? undefined : htcdsField(field);
  return body === undefined ? undefined : { field: field as HtcdsFieldId, body };
};

/**
 * What a column stands for, by its name: a field of the standard or of Suar, the survey form's name of one, a field inside a
 * survey's groups (`person/prs_FirstName`, `person-prs_FirstName`), one choice of a field, a submission's own, or unknown
 * with the nearest field when `propose` asks for it. Names are exact, as the standard spells them.
 */
export function planColumn(header: string, propose: boolean): ColumnPlan {
  const name = header.trim();
  const direct = known(name);
  if (direct !== undefined) return { kind: "field", ...direct, isOtherName: direct.field !== name };
  if (ids.has(name)) return { kind: "submission", isId: true };
  if (isSubmissionColumn(name)) return { kind: "submission", isId: false };
  const parts = name.split(/[/-]/);
  const last = parts.at(-1) ?? "";
  const inGroup = known(last);
  if (inGroup !== undefined) return { kind: "field", ...inGroup, isOtherName: true };
  const above = known(parts.at(-2) ?? "");
  if (above?.body.type === "codes" && above.body.codeList !== undefined) {
    const { codes } = htcdsCodeLists[above.body.codeList];
    if (codes.some(({ id }) => id === last)) return { kind: "choice", field: above.field, code: last };
  }
  return { kind: "unknown", nearest: propose ? findName(name) : [] };
}

/** True for a file of KoboToolbox or ODK, whose codes are parted by spaces. */
export const isSurveyFile = (names: readonly string[]): boolean =>
  names.some((name) => ids.has(name) || name === "_id" || name === "__version__" || Object.hasOwn(surveyNames, name));
