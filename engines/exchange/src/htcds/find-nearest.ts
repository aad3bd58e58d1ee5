import { countryCodes, localeCodes } from "@suar/domain";
import type { CodeList } from "@suar/domain/code-list";

/** A word by which something may have been meant, and what it stands for. */
interface Candidate {
  readonly word: string;
  readonly code: string;
  readonly letters: number;
}

const longestCompared = 64;

/** Letters and digits only, so that "Debt bondage" is as near to `DebtBondage` as can be. */
export const simplified = (text: string): string =>
  text
    .slice(0, longestCompared * 2)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .slice(0, longestCompared);

const rows = [0, 1, 2].map(() => new Uint16Array(longestCompared + 1)) as [Uint16Array, Uint16Array, Uint16Array];

/**
 * How many letters have to be put in, taken out, changed or swapped with their neighbour to make one word of another; more
 * than `most` counts as `most + 1`. Only the first 64 letters of each word count.
 * Time: product of the lengths. Source: optimal string alignment distance.
 */
export function editDistance(first: string, second: string, most: number): number {
  const left = first.slice(0, longestCompared);
  const right = second.slice(0, longestCompared);
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let [before, last, row] = rows;
  for (let j = 0; j <= right.length; j += 1) last[j] = j;
  for (let i = 1; i <= left.length; i += 1) {
    const letter = left.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= right.length; j += 1) {
      const other = right.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === right.charCodeAt(j - 2) && left.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[right.length] ?? most + 1, most + 1);
}

/** Which letters a word has, in 32 bits: letters that share a bit only make two words look more alike than they are. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let left = value; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Each letter that only one word has takes an edit: a bound that spares most comparisons. */
const leastDistance = (left: number, right: number): number => Math.max(bitsIn(left & ~right), bitsIn(right & ~left));

/** Proposes the code that a word was most likely meant to be. */
export type NearestFinder = (word: string) => readonly string[];

const mostRemembered = 10_000;

/** At most a third of the word may differ: beyond that a proposal would be chance. */
function createFinder(candidates: readonly Candidate[]): NearestFinder {
  const memory = new Map<string, readonly string[]>();
  return (word) => {
    const wanted = simplified(word);
    const known = memory.get(wanted);
    if (known !== undefined) return known;
    let best = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    let code: string | null = null;
    const letters = lettersOf(wanted);
    for (const candidate of wanted === "" ? [] : candidates) {
      if (leastDistance(letters, candidate.letters) >= best) continue;
      const distance = editDistance(wanted, candidate.word, best - 1);
      if (distance < best) [best, code] = [distance, candidate.code];
    }
    const found = code === null ? [] : [code];
    if (memory.size >= mostRemembered) memory.clear();
    memory.set(wanted, found);
    return found;
  };
}

/** Codes first: of two words that are equally near, the first is proposed. */
const candidatesOf = (pairs: readonly (readonly [word: string, code: string])[]): readonly Candidate[] =>
  pairs
    .map(([word, code]) => ({ word: simplified(word), code, letters: lettersOf(simplified(word)) }))
    .filter(({ word }) => word !== "");

/** The nearest code of a list, by its id or its label in any of the product's languages. */
export function createCodeFinder(list: CodeList): NearestFinder {
  const ids = list.codes.map(({ id }) => [id, id] as const);
  const labels = list.codes.flatMap(({ id, labels: of }) => localeCodes.map((locale) => [of[locale], id] as const));
  return createFinder(candidatesOf([...ids, ...labels]));
}

/** The nearest of some names, as they are. */
export const createNameFinder = (names: readonly string[]): NearestFinder =>
  createFinder(candidatesOf(names.map((name) => [name, name] as const)));

/** The nearest country by its name in any of the product's languages. */
export function createCountryFinder(): NearestFinder {
  const names = localeCodes.flatMap((locale) => {
    const display = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
    return countryCodes.map((code) => [display.of(code) ?? code, code] as const);
  });
  return createFinder(candidatesOf(names));
}

/** The nearest of some languages by its name in any of the product's languages. */
export function createLanguageFinder(codes: readonly string[]): NearestFinder {
  const names = localeCodes.flatMap((locale) => {
    const display = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
    return codes.map((code) => [display.of(code) ?? code, code] as const);
  });
  return createFinder(candidatesOf(names));
}
