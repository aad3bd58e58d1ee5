import { type CountryCode, isCountryCode } from "@suar/domain/countries";
import { isIsoDay } from "@suar/domain/recruitment";
import {
  entryFields,
  packLimits,
  type RegisterEntry,
  type RegisterKind,
  registerKinds,
  type RegisterPack,
} from "./pack-format.ts";

/** The pack in unpacked JSON lines; `undefined` when a line is not of the form. Errors: none. */
export function readPackLines(text: string): RegisterPack | undefined {
  const [first = "", ...lines] = text.split("\n");
  if (lines.pop() !== "" || lines.length > packLimits.entries) return undefined;
  const head = readJson(first);
  if (!isRecord(head)) return undefined;
  const { publisher, country, kind, date, number, demonstration } = head;
  if (!isField(publisher) || typeof country !== "string" || !isCountryCode(country) || !isKind(kind)) return undefined;
  if (!isIsoDay(date) || !isEdition(number) || typeof demonstration !== "boolean") return undefined;
  const entries = lines.map((line) => readEntry(readJson(line)));
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  return { publisher, country: country satisfies CountryCode, kind, date, number, demonstration, entries };
}

/** One entry from its strings, in the order of `entryFields`; an empty string is a field that is not there. */
export function readEntry(strings: unknown): RegisterEntry | undefined {
  if (!Array.isArray(strings) || strings.length === 0 || strings.length > entryFields.length) return undefined;
  const values: readonly unknown[] = strings;
  if (!values.every((value) => value === "" || isField(value)) || !isField(values[0])) return undefined;
  const until = values[4] ?? "";
  if (until !== "" && !isIsoDay(until)) return undefined;
  const given = entryFields.map((field, at) => [field, values[at] ?? ""]).filter(([, value]) => value !== "");
  return { name: values[0], ...Object.fromEntries(given) };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isField = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= packLimits.fieldLength && value.isWellFormed();
const isKind = (value: unknown): value is RegisterKind => registerKinds.some((kind) => kind === value);
const isEdition = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;
