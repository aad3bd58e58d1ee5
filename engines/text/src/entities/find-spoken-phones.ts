import { ranks, type Found } from "./found.ts";

const between = /[\s.,\-_/\u2022*]{0,4}(?:\d{1,4}[\s.,\-_/\u2022*]{1,4}){0,3}/y;
const tail = /[\s.,\-_/\u2022*]{1,4}\d{1,4}(?!\d)/y;

/**
 * Phone numbers spelled out in words, such as "zero eight one ...", in nine languages, also mixed with digits.
 * A number has 8 to 15 digits, of which at least 6 are words of one language. Value: the digits.
 * Shapes: `words` are the hits of the vocabulary, sorted. Errors: none. Cost: linear.
 */
export function findSpokenPhones(lower: string, words: readonly DigitWord[]): Found[] {
  if (words.length < 6) return [];
  const hits = longestHits(words);
  const finds: Found[] = [];
  for (let first = 0; first < hits.length; ) {
    const run = readRun(lower, hits, first);
    if (run.words >= 6 && run.digits.length >= 8 && run.digits.length <= 15 && !/^(\d)\1+$/.test(run.digits)) {
      finds.push({ type: "phone", value: run.digits, start: run.start, end: run.end, rank: ranks.spokenPhone });
    }
    first = run.next;
  }
  return finds;
}

/** A digit written as a word. */
export interface DigitWord {
  readonly start: number;
  readonly end: number;
  readonly digit: string;
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
  let digits = hits[first]?.digit ?? "";
  let end = hits[first]?.end ?? 0;
  let next = first + 1;
  for (; next < hits.length; next += 1) {
    const hit = hits[next];
    if (hit === undefined) break;
    between.lastIndex = end;
    const gap = between.exec(lower)?.[0] ?? "";
    if (end + gap.length !== hit.start) break;
    digits += gap.replace(/\D/g, "") + hit.digit;
    end = hit.end;
  }
  tail.lastIndex = end;
  const rest = tail.exec(lower)?.[0];
  if (rest !== undefined) {
    digits += rest.replace(/\D/g, "");
    end += rest.length;
  }
  return { digits, words: next - first, start, end, next };
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
