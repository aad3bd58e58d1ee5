import { countryCodes } from "@suar/domain";
import { countryOfAlpha3 } from "@suar/domain/country-alpha3";
import { htcdsCodeLists, type HtcdsCodeListId, type HtcdsFieldBody, type HtcdsValue } from "@suar/domain/htcds";
import { iso6392Codes, iso6392Of } from "@suar/domain/iso-639-2";
import { createCodeFinder, createCountryFinder, createLanguageFinder, type NearestFinder } from "./find-nearest.ts";
import { definitionsPrefix, otherCodes } from "./other-names.ts";
import type { HtcdsNoteCode, HtcdsProblemCode } from "./problem.ts";
import { withoutGuard } from "./formula-guard.ts";
import { type DateOptions, readDate, toAsciiDigits } from "./read-date.ts";

export type ValueReading =
  | { readonly kind: "value"; readonly value: HtcdsValue; readonly notes?: readonly HtcdsNoteCode[] }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "problem";
      readonly code: HtcdsProblemCode;
      readonly nearest: readonly string[];
      /** The part of the cell that is wrong, where it holds several. */
      readonly part?: string;
    };

/** Reads a cell, or a value of JSON, as one field holds it. */
export type ValueReader = (raw: unknown) => ValueReading;

export interface ValueOptions extends DateOptions {
  /** True for surveys, which part several codes by spaces. */
  readonly isSurvey: boolean;
}

const nothing: ValueReading = { kind: "nothing" };
const problem = (code: HtcdsProblemCode, nearest: readonly string[] = [], part?: string): ValueReading => ({
  kind: "problem",
  code,
  nearest,
  ...(part !== undefined && { part }),
});
const valueOf = (value: HtcdsValue, notes: readonly HtcdsNoteCode[] = []): ValueReading =>
  notes.length === 0 ? { kind: "value", value } : { kind: "value", value, notes };

/** How one code is known: its own name, another one, or not. */
type KnowCode = (word: string) => { readonly code: string; readonly isOther: boolean } | undefined;

interface Vocabulary {
  readonly know: KnowCode;
  readonly nearest: NearestFinder;
  readonly unknown: HtcdsProblemCode;
}

const known = (code: string, isOther = false) => ({ code, isOther });

function listVocabulary(id: HtcdsCodeListId): Vocabulary {
  const list = htcdsCodeLists[id];
  const codes: ReadonlySet<string> = new Set(list.codes.map((code) => code.id));
  const others = new Map(Object.entries(otherCodes[id] ?? {}));
  const know: KnowCode = (word) => {
    if (codes.has(word)) return known(word);
    const bare =
      id === "control-method" && word.startsWith(definitionsPrefix) ? word.slice(definitionsPrefix.length) : word;
    if (codes.has(bare)) return known(bare, true);
    const other = others.get(bare);
    return other === undefined ? undefined : known(other, true);
  };
  return { know, nearest: createCodeFinder(list), unknown: "unknown_code" };
}

function countryVocabulary(): Vocabulary {
  const codes: ReadonlySet<string> = new Set(countryCodes);
  const know: KnowCode = (word) => {
    if (codes.has(word)) return known(word);
    const code = word.length === 3 ? countryOfAlpha3(word) : undefined;
    return code === undefined ? undefined : known(code, true);
  };
  let finder: NearestFinder | undefined;
  const nearest: NearestFinder = (word) => {
    const upper = know(word.toUpperCase());
    if (upper !== undefined) return [upper.code];
    finder ??= createCountryFinder();
    return finder(word);
  };
  return { know, nearest, unknown: "unknown_country" };
}

function languageVocabulary(): Vocabulary {
  const know: KnowCode = (word) => {
    const code = iso6392Of(word);
    return code === undefined ? undefined : known(code, code !== word);
  };
  let finder: NearestFinder | undefined;
  const nearest: NearestFinder = (word) => {
    const lower = know(word.toLowerCase());
    if (lower !== undefined) return [lower.code];
    finder ??= createLanguageFinder(iso6392Codes);
    return finder(word);
  };
  return { know, nearest, unknown: "unknown_language" };
}

/** Finders remember words, so that each list has one for all files of a process. */
const vocabularies = new Map<string, Vocabulary>();

function vocabularyOf({ type, codeList }: HtcdsFieldBody): Vocabulary {
  const name = codeList ?? (type === "language" ? "language" : "country");
  let vocabulary = vocabularies.get(name);
  if (vocabulary === undefined) {
    if (codeList !== undefined) vocabulary = listVocabulary(codeList);
    else vocabulary = type === "language" ? languageVocabulary() : countryVocabulary();
    vocabularies.set(name, vocabulary);
  }
  return vocabulary;
}

/** A reader for one field. Shapes: any value; a blank cell, null and an empty list are nothing. Errors: none. */
export function createValueReader(field: HtcdsFieldBody, options: ValueOptions): ValueReader {
  const read = readerOf(field, options);
  return (raw) => {
    if (raw === null || raw === undefined) return nothing;
    if (typeof raw === "string" && raw.trim() === "") return nothing;
    if (Array.isArray(raw) && raw.length === 0) return nothing;
    return read(raw);
  };
}

function readerOf(field: HtcdsFieldBody, options: ValueOptions): ValueReader {
  switch (field.type) {
    case "code":
    case "country":
    case "language":
      return oneCodeReader(vocabularyOf(field), options);
    case "codes":
    case "countries":
      return codesReader(vocabularyOf(field), options);
    case "date":
      return textReader((text) => {
        const found = readDate(text, options);
        return found.kind === "day" ? valueOf(found.day, found.notes) : problem(found.code, found.nearest);
      });
    case "boolean":
      return readBoolean;
    case "phone":
      return textReader((text) => readPhone(text, field.pattern ?? ""));
    case "email":
      return textReader(readEmail);
    case "latitude":
      return numberReader(-90, 90, false);
    case "longitude":
      return numberReader(-180, 180, false);
    case "whole-number":
      return numberReader(0, field.maximum ?? Number.MAX_SAFE_INTEGER, true);
    case "number":
      return numberReader(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, false);
    case "text":
    case "long-text":
    case "lookup":
      return textReader((text) => valueOf(withoutGuard(text)));
  }
}

/** Half a character, or a byte that its encoding does not have: what stood there is gone. */
const unreadable = /[\uFFFD\0]|\p{Surrogate}/u;

const textReader =
  (read: (text: string) => ValueReading): ValueReader =>
  (raw) => {
    if (typeof raw !== "string") return problem("wrong_type");
    return unreadable.test(raw) ? problem("unreadable") : read(raw);
  };

const oneCodeReader = (vocabulary: Vocabulary, options: ValueOptions): ValueReader =>
  textReader((text) => {
    const word = text.trim();
    const found = vocabulary.know(word);
    if (found !== undefined) return valueOf(found.code, found.isOther ? ["other_name"] : []);
    const parts = partsOf(word, options.isSurvey);
    const codes = parts.flatMap((part) => vocabulary.know(part)?.code ?? []);
    if (parts.length > 1 && codes.length === parts.length) return problem("several_values", codes);
    return problem(vocabulary.unknown, vocabulary.nearest(word));
  });

const partsOf = (text: string, isSurvey: boolean): readonly string[] =>
  text
    .split(isSurvey ? /[;,|\s]/ : /[;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function codesReader(vocabulary: Vocabulary, options: ValueOptions): ValueReader {
  return (raw) => {
    if (Array.isArray(raw) && !raw.every((part) => typeof part === "string")) return problem("wrong_type");
    if (!Array.isArray(raw) && typeof raw !== "string") return problem("wrong_type");
    const parts = Array.isArray(raw) ? (raw as readonly string[]) : partsOf(raw, options.isSurvey);
    const codes = new Set<string>();
    let isOther = false;
    for (const part of parts) {
      const found = vocabulary.know(part);
      if (found === undefined) return problem(vocabulary.unknown, vocabulary.nearest(part), part);
      codes.add(found.code);
      isOther ||= found.isOther;
    }
    return codes.size === 0 ? nothing : valueOf([...codes], isOther ? ["other_name"] : []);
  };
}

const yes: ReadonlySet<string> = new Set(["true", "yes", "1"]);
const no: ReadonlySet<string> = new Set(["false", "no", "0"]);

function readBoolean(raw: unknown): ValueReading {
  if (typeof raw === "boolean") return valueOf(raw);
  if (typeof raw !== "string") return problem("wrong_type");
  const word = raw.trim().toLowerCase();
  if (yes.has(word)) return valueOf(true);
  return no.has(word) ? valueOf(false) : problem("bad_boolean", ["TRUE", "FALSE"]);
}

const decimal = /^[+-]?\d{1,15}(\.\d{1,15})?$/;

const numberReader =
  (least: number, most: number, isWhole: boolean): ValueReader =>
  (raw) => {
    let value = Number.NaN;
    if (typeof raw === "number") value = raw;
    else if (typeof raw === "string") {
      const text = toAsciiDigits(raw.trim().slice(0, 40));
      if (decimal.test(text)) value = Number(text);
    } else return problem("wrong_type");
    if (!Number.isFinite(value) || (isWhole && !Number.isInteger(value))) return problem("bad_number");
    return value >= least && value <= most ? valueOf(value) : problem("out_of_range", [String(least), String(most)]);
  };

const longestPhone = 60;
const patterns = new Map<string, RegExp>();

function readPhone(text: string, pattern: string): ValueReading {
  const expression = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, expression);
  const number = toAsciiDigits(text.trim());
  if (number.length <= longestPhone && expression.test(number)) return valueOf(number);
  const bare = number.slice(0, longestPhone).replace(/[\s().\-/]/g, "");
  return problem("bad_phone", expression.test(bare) ? [bare] : []);
}

/** Source: RFC 5321, section 4.5.3.1.3. */
const longestEmail = 254;

function readEmail(text: string): ValueReading {
  const address = withoutGuard(text.trim());
  const at = address.lastIndexOf("@");
  const host = address.slice(at + 1);
  const isGood = at > 0 && address.length <= longestEmail && !/\s/.test(address) && /[^.]\.[^.]/.test(host);
  return isGood ? valueOf(address) : problem("bad_email");
}
