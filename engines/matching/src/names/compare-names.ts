import { jaroWinkler } from "./jaro-winkler.ts";
import type { NameWord } from "./name-reading.ts";
import { readName } from "./read-name.ts";
import { wordWeight } from "./word-weight.ts";
import { wordings } from "./wordings.ts";

/** How two names meet: the same words, one begins like the other, they sound alike, or nothing of these. */
export const nameMatches = ["same_name", "begins_with", "sounds_like", "different"] as const;
export type NameMatch = (typeof nameMatches)[number];

/** `score` is 0 .. 1 and orders a list; it is not a probability that two people are one. */
export interface NameComparison {
  readonly match: NameMatch;
  readonly score: number;
}

/**
 * Compares the name somebody asks for with one that is kept: words in any order, each side of "bin" by itself, common
 * words weigh little. Words of `kept` that were not asked for cost little, words asked for and not there cost much.
 * Shapes: any strings; linear in their words squared (at most 8 x 8). Errors: none.
 */
export const compareNames = (asked: string, kept: string): NameComparison => nameComparer(asked)(kept);

/** The same for one name and many: what is asked for is read once. */
export function nameComparer(asked: string): (kept: string) => NameComparison {
  const { words } = readName(asked);
  return (kept) => {
    let best: NameComparison = { match: "different", score: 0 };
    for (const [one, two] of wordings(words, readName(kept).words)) {
      const comparison = compareWords(one, two);
      if (comparison.score > best.score) best = comparison;
    }
    return best;
  };
}

function compareWords(asked: readonly NameWord[], kept: readonly NameWord[]): NameComparison {
  const free = [...kept];
  const kinds: NameMatch[] = [];
  let reached = 0;
  let whole = 0;
  for (const word of asked) {
    const weight = wordWeight(word);
    whole += weight;
    const { at, value, match } = bestOf(word, free, asked);
    kinds.push(at < 0 ? "different" : match);
    if (at < 0) continue;
    reached += weight * value;
    free.splice(at, 1);
  }
  if (whole === 0) return { match: "different", score: 0 };
  const rest = free.reduce((sum, word) => sum + wordWeight(word), 0);
  const score = reached / (whole + 0.15 * rest);
  return { match: matchOf(kinds, free.length, score), score };
}

function matchOf(kinds: readonly NameMatch[], left: number, score: number): NameMatch {
  if (score < 0.6) return "different";
  if (kinds.every((kind) => kind === "same_name")) return left === 0 ? "same_name" : "begins_with";
  return kinds.includes("sounds_like") || kinds.includes("different") ? "sounds_like" : "begins_with";
}

interface Best {
  readonly at: number;
  readonly value: number;
  readonly match: NameMatch;
}

function bestOf(word: NameWord, free: readonly NameWord[], asked: readonly NameWord[]): Best {
  const hasSides = asked.some(({ isParent }) => isParent) && free.some(({ isParent }) => isParent);
  let best: Best = { at: -1, value: 0, match: "different" };
  free.forEach((other, at) => {
    if (hasSides && other.isParent !== word.isParent) return;
    const { value, match } = compareTwo(word, other);
    if (value > best.value) best = { at, value, match };
  });
  return best;
}

function compareTwo(word: NameWord, other: NameWord): Omit<Best, "at"> {
  if (word.text === other.text) return { value: 1, match: "same_name" };
  const left = word.units.flatMap(({ readings }) => readings);
  const right = other.units.flatMap(({ readings }) => readings);
  const isBeginning = [...word.text].length > 1 && [other.text, ...right].some((form) => form.startsWith(word.text));
  if (isBeginning) return { value: 0.95, match: "begins_with" };
  const codes = other.units.flatMap((unit) => unit.codes);
  const soundsAlike = word.units.some((unit) => unit.codes.some((code) => codes.includes(code)));
  const likeness = Math.max(0, ...left.flatMap((one) => right.map((two) => jaroWinkler(one, two))));
  const value = soundsAlike ? 0.8 + 0.15 * likeness : likeness >= 0.9 ? likeness * 0.9 : 0;
  return { value, match: value > 0 ? "sounds_like" : "different" };
}
