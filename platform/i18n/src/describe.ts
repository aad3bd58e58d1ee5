import {
  type AuditAction,
  auditActions,
  type ErrorCode,
  type ErrorDetails,
  importStates,
  type Reason,
  type Reject,
  type RingReason,
} from "@suar/domain";
import type { MessageId } from "./catalogue.ts";
import { locales } from "./locales.ts";
import { matchLocale } from "./match-locale.ts";

/** What the sentences below need of a language: a `Translator.intl`, or react-intl's `useIntl()`. */
export interface Speaker {
  /** BCP 47. */
  readonly locale: string;
  formatMessage(message: { id: MessageId }, values?: Record<string, string | number>): string;
  formatNumber(value: number, options?: { style: "unit"; unit: "megabyte"; maximumFractionDigits: number }): string;
  formatList(items: readonly string[], options?: { type: "unit" }): string;
  formatDate(value: string, options: { dateStyle: "medium"; timeStyle: "short" }): string;
}

/** A short headline, and what happened, what is kept and what to do now. */
export interface ErrorText {
  readonly title: string;
  readonly sentence: string;
}

/** Details that the sentences of errors may name. One that the thrower did not give reads "not known". */
export const errorPlaceholders = [
  "action",
  "address",
  "clock",
  "column",
  "columns",
  "dir",
  "expected",
  "field",
  "file",
  "found",
  "given",
  "host",
  "known",
  "left",
  "limit",
  "limitBytes",
  "minutes",
  "needed",
  "opensAt",
  "pid",
  /** Made here of `file` and `line`, or of `dir`. */
  "place",
  "port",
  "program",
  "reason",
  "records",
  "schema",
  "seconds",
  "seq",
  "serverTime",
  "setting",
  "state",
  "trace",
  "until",
  "used",
  "value",
  "variable",
  "where",
] as const;

const bytesInMegabyte = 1_000_000;
/** Details that count something, and are grouped as the language does. */
const amounts: readonly string[] = ["records", "used", "limit"];

/**
 * An error in the reader's words.
 * Shapes: a code of the closed list and its details; details that the sentence does not name are left out.
 * Units: a detail whose name ends in `Bytes` is shown in megabytes, one in `At` is an instant in the reader's own zone. Errors: none; an absent detail reads "not known".
 *
 * @example
 * const { intl } = await createTranslator("km");
 * describeError(intl, "data.locked", { pid: 4711 }).sentence;
 */
export function describeError(speaker: Speaker, code: ErrorCode, details: ErrorDetails = {}): ErrorText {
  const absent = speaker.formatMessage({ id: "word.notKnown" });
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(details)) given[name] = detailWords(speaker, name, value);
  const blanks = Object.fromEntries(errorPlaceholders.map((name) => [name, absent]));
  const values = { ...blanks, ...given, place: placeOf(speaker, given) ?? absent };
  return {
    title: speaker.formatMessage({ id: `error.${code}.title` }, values),
    sentence: speaker.formatMessage({ id: `error.${code}` }, values),
  };
}

/** What an entry of the audit trail says was done. An action that this program does not know is given as it stands there. */
export function describeAuditAction(speaker: Speaker, action: string): string {
  const known: AuditAction | undefined = auditActions.find((one) => one === action);
  return known === undefined ? action : speaker.formatMessage({ id: `auditAction.${known}` });
}

/** Why a person sees a campaign, as one sentence with its numbers. Errors: the speaker's own for a number not given. */
export const describeReason = (speaker: Speaker, reason: Reason): string =>
  speaker.formatMessage({ id: `reason.${reason.code}` }, reason.values);

/** Why a person sees a ring, as one sentence with its numbers. Errors: the speaker's own for a number not given. */
export const describeRingReason = (speaker: Speaker, reason: RingReason): string =>
  speaker.formatMessage({ id: `ring.reason.${reason.code}` }, reason.values);

/** Why a record was kept aside, as one sentence; a field that does not apply reads "not known". */
export const describeReject = (speaker: Speaker, reject: Pick<Reject, "code" | "field">): string =>
  speaker.formatMessage(
    { id: `reject.${reject.code}` },
    { field: reject.field ?? speaker.formatMessage({ id: "word.notKnown" }) },
  );

/** File and line, the file, or the folder. */
function placeOf(speaker: Speaker, { file, line, dir }: Readonly<Record<string, string>>): string | undefined {
  if (file === undefined || line === undefined) return file ?? dir;
  return speaker.formatMessage({ id: "word.fileAndLine" }, { file, line });
}

function detailWords(speaker: Speaker, name: string, value: ErrorDetails[string]): string {
  if (Array.isArray(value)) return speaker.formatList(value.map((item) => isolate(speaker, String(item))));
  const state = importStates.find((known) => name === "state" && known === value);
  if (state !== undefined) return speaker.formatMessage({ id: `importState.${state}` });
  if (typeof value === "string" && name.endsWith("At") && !Number.isNaN(Date.parse(value))) {
    return speaker.formatDate(value, { dateStyle: "medium", timeStyle: "short" });
  }
  if (typeof value !== "number") return isolate(speaker, String(value));
  if (amounts.includes(name)) return speaker.formatNumber(value);
  // Numbers of lines, processes and schemas are names, not amounts: no grouping, digits 0-9.
  if (!name.endsWith("Bytes")) return String(value);
  const megabytes = { style: "unit", unit: "megabyte", maximumFractionDigits: 1 } as const;
  return speaker.formatNumber(value / bytesInMegabyte, megabytes);
}

/**
 * A path or column name in a sentence that runs from right to left keeps its own direction, so that its slashes and dots stay in
 * place. Source: Unicode UAX #9, first strong isolate.
 */
function isolate(speaker: Speaker, text: string): string {
  return locales[matchLocale([speaker.locale])].direction === "rtl" ? `\u2068${text}\u2069` : text;
}
