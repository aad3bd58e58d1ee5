import { ranks, type Found } from "./found.ts";

const between = /[\s.,\-_/\u2022*]{0,4}(?:\d{1,4}[\s.,\-_/\u2022*]{1,4}){0,3}/y;
const tail = /[\s.,\-_/\u2022*]{1,4}\d{1,4}(?!\d)/y;

/**
 * Phone numbers spelled out in words, such as "zero eight one ...", in the region's languages, also mixed with digits,
 * with English words between those of another language, and with "double five".
 * A number has 8 to 15 digits, of which at least 6 are words that one language has. Value: the digits.
 * Shapes: `words` are the hits of the vocabulary, sorted. Errors: none. Cost: linear.
 */
export function findSpokenPhones(lower: string, words: readonly DigitWord[], finds: Found[]): void {
  if (words.length < 6) return;
  const hits = longestHits(words);
  for (let first = 0; first < hits.length; ) {
    const run = readRun(lower, hits, first);
    if (run.words >= 6 && run.digits.length >= 8 && run.digits.length <= 15 && !/^(\d)\1+$/.test(run.digits)) {
      finds.push({ type: "phone", value: run.digits, start: run.start, end: run.end, rank: ranks.spokenPhone });
    }
    first = run.next;
  }
}

/** A digit written as a word; one word may be a digit in several languages. */
export interface DigitWord {
  readonly start: number;
  readonly end: number;
  /** The digit by language; stars say that the next digit comes so many times. */
  readonly readings: ReadonlyMap<string, string>;
}

interface Run {
  readonly digits: string;
  readonly words: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function readRun(lower: string, hits: readonly DigitWord[], first: number): Run {
  const start = hits[first]?.start ?? 0;
  const parts: (string | ReadonlyMap<string, string>)[] = [];
  let languages: readonly string[] | undefined;
  let end = start;
  let next = first;
  for (; next < hits.length; next += 1) {
    const hit = hits[next];
    if (hit === undefined) break;
    const gap = next === first ? "" : gapAt(lower, end);
    if (end + gap.length !== hit.start) break;
    const common = languages?.filter((language) => hit.readings.has(language)) ?? [...hit.readings.keys()];
    // English words stand between those of any language; they do not settle which it is.
    if (common.length > 0 && !isEnglishOnly(hit.readings)) languages = common;
    else if (!hit.readings.has("en")) break;
    parts.push(gap.replace(/\D/g, ""), hit.readings);
    end = hit.end;
  }
  tail.lastIndex = end;
  const rest = tail.exec(lower)?.[0] ?? "";
  parts.push(rest.replace(/\D/g, ""));
  const digits = writeDigits(parts, languages?.[0] ?? "en");
  return { digits, words: next - first, start, end: end + rest.length, next: Math.max(next, first + 1) };
}

function gapAt(lower: string, at: number): string {
  between.lastIndex = at;
  return between.exec(lower)?.[0] ?? "";
}

const isEnglishOnly = (readings: ReadonlyMap<string, string>): boolean => readings.size === 1 && readings.has("en");

function writeDigits(parts: readonly (string | ReadonlyMap<string, string>)[], language: string): string {
  let digits = "";
  let times = 1;
  for (const part of parts) {
    const written = typeof part === "string" ? part : (part.get(language) ?? part.get("en") ?? "");
    if (written.startsWith("*")) times = written.length;
    else if (written !== "") {
      digits += written.repeat(times);
      times = 1;
    }
  }
  return digits;
}

/** Of words that begin together the longest ("ប្រាំមួយ" is six, not five and one); none inside another. */
function longestHits(hits: readonly DigitWord[]): DigitWord[] {
  const kept: DigitWord[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last !== undefined && hit.start === last.start && hit.end > last.end) kept[kept.length - 1] = hit;
    else if (last === undefined || hit.start >= last.end) kept.push(hit);
  }
  return kept;
}
