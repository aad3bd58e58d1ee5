import { findPlace, type AdvertModel, type WeightTable, unpackModel } from "./advert-model.ts";
import { hashWord, keyOfThree, keyOfTwo, keysOfWord, lengthenRun } from "./advert-features.ts";
import type { AdvertWord } from "./advert-words.ts";

/** What the features of an advert add up to, and how many of them the model knows. */
export interface Weighing {
  readonly sum: number;
  readonly known: number;
}

/** Is told the weight of each feature and the words it covers where it stands first. */
export type WeightVisitor = (weight: number, first: number, last: number) => void;

/** What is kept of a word: its hash and the places of those of its features that the model knows. */
interface KnownWord {
  readonly hash: number;
  readonly places: Int32Array;
}

interface Scales {
  readonly table: WeightTable;
  readonly words: Map<string, KnownWord>;
  /** Counts the adverts weighed: a feature met in this run counts no second time. */
  run: number;
}

// Words repeat from text to text. Long ones do not, and are not kept.
const mostKept = 1 << 14;
const longestKept = 24;
const scales = new WeakMap<AdvertModel, Scales>();

function scalesOf(model: AdvertModel): Scales {
  let found = scales.get(model);
  if (found === undefined) {
    found = { table: unpackModel(model), words: new Map(), run: 0 };
    scales.set(model, found);
  }
  return found;
}

function knownWord({ table, words }: Scales, text: string): KnownWord {
  const kept = words.get(text);
  if (kept !== undefined) return kept;
  const places = keysOfWord(text)
    .map((key) => findPlace(table, key))
    .filter((place) => place >= 0);
  const word = { hash: hashWord(text), places: Int32Array.from(places) };
  if (text.length <= longestKept) {
    if (words.size >= mostKept) words.clear();
    words.set(text, word);
  }
  return word;
}

/** Adds up the weights of the features of an advert, each once. The first call with a model unpacks it. Errors: none. */
export function weighAdvert(model: AdvertModel, words: readonly AdvertWord[], visit?: WeightVisitor): Weighing {
  const own = scalesOf(model);
  const { weights, seen } = own.table;
  own.run = (own.run + 1) >>> 0;
  // After 2^32 adverts the count begins again, and old marks would pass for new ones.
  if (own.run === 0) {
    seen.fill(0);
    own.run = 1;
  }
  const { run } = own;
  let sum = 0;
  let known = 0;
  const add = (place: number, first: number, last: number): void => {
    if (place < 0 || seen[place] === run) return;
    seen[place] = run;
    const weight = weights[place] ?? 0;
    sum += weight;
    known += 1;
    visit?.(weight, first, last);
  };
  let before = 0;
  let earlier = 0;
  let length = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    length = lengthenRun(length, word);
    const { hash, places } = knownWord(own, word.text);
    for (let i = 0; i < places.length; i += 1) add(places[i] ?? -1, at, at);
    if (length > 1) add(findPlace(own.table, keyOfTwo(before, hash)), at - 1, at);
    if (length > 2) add(findPlace(own.table, keyOfThree(earlier, before, hash)), at - 2, at);
    earlier = before;
    before = hash;
  }
  return { sum, known };
}

/** Distance from the line in log-odds: what the calibrated share is made of. */
export const logOddsOf = ({ slope, intercept }: AdvertModel, { sum, known }: Weighing): number =>
  (slope * sum) / Math.sqrt(Math.max(1, known)) + intercept;

/** The share for log-odds. Units: 0 .. 1. */
export const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
