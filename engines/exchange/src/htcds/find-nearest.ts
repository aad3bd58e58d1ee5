import { countryCodes, localeCodes } from "@suar/domain";
import type { CodeList } from "@suar/domain/code-list";

/** A word by which something may have been meant, and what it stands for. */
interface Candidate {
  readonly word: string;
  readonly code: string;
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

/**
 * How many letters have to be put in, taken out, changed or swapped with their neighbour to make one word of another; more
 * than `most` counts as `most + 1`. Time: product of the lengths. Source: optimal string alignment distance.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j += 1) {
      const isSame = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[right.length] ?? most + 1;
}

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
    for (const candidate of wanted === "" ? [] : candidates) {
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
  pairs.map(([word, code]) => ({ word: simplified(word), code })).filter(({ word }) => word !== "");

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
