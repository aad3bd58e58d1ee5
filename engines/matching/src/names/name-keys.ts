import { soundCodes } from "../sounds/sound-codes.ts";
import type { NameReading, NameWord } from "./name-reading.ts";
import { readName } from "./read-name.ts";

/** Bounds on the keys of one name: what it costs in an index does not grow with what somebody types. */
const maxPrefix = 5;
const maxSounds = 24;
const maxPairs = 32;
const maxWholes = 4;
const maxCodes = 4;

/**
 * Keys under which a name is kept and looked for. Two names meet in a list when they share a key of it.
 * `whole`: the same words in any order, titles left out, each side of "bin" by itself and together.
 * `prefixes`: beginnings of words of 2 to 5 characters (from 1 where a word is Chinese, Japanese, Korean or a Burmese
 * syllable), in their own script and in Latin letters. `sounds`: one word by sound. `pairs`: two of its words by sound,
 * in any order, and all of them; far fewer people share one than share a sound.
 */
export interface NameKeys {
  readonly whole: readonly string[];
  readonly prefixes: readonly string[];
  readonly sounds: readonly string[];
  readonly pairs: readonly string[];
}

/** The keys of a written name, without duplicates, the same in every run of one `keyVersion`. Errors: none. */
export function nameKeys(name: string): NameKeys {
  const reading = readName(name);
  const { words } = reading;
  return {
    whole: wholeKeys(reading).slice(0, maxWholes),
    prefixes: [...new Set(words.flatMap(prefixesOf))],
    sounds: [...new Set([...codesOfUnits(words).flat(), ...joinedCodes(words)])].slice(0, maxSounds),
    pairs: pairKeys(words).slice(0, maxPairs),
  };
}

/** What the beginning of a word, as somebody types it, is looked for by; `undefined` when it is too short. */
export function prefixKey(typed: string): string | undefined {
  const { words } = readName(typed);
  const text = words.at(-1)?.text ?? "";
  const letters = [...text];
  return letters.length < shortest(text) ? undefined : letters.slice(0, maxPrefix).join("");
}

function wholeKeys({ words }: NameReading): readonly string[] {
  const join = (some: readonly NameWord[]): string =>
    some
      .map(({ text }) => text)
      .toSorted()
      .join(" ");
  const named = words.filter(({ isParticle }) => !isParticle);
  const own = words.filter(({ isParent }) => !isParent);
  const parents = words.filter(({ isParent }) => isParent);
  const keys = [join(words), named.length === 0 ? "" : join(named)];
  return [...new Set(parents.length === 0 ? keys : [`${join(own)} < ${join(parents)}`, ...keys])].filter(
    (key) => key !== "",
  );
}

const isDense = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Myanmar}]/u;
const shortest = (text: string): number => (isDense.test(text) ? 1 : 2);

function prefixesOf({ text, units }: NameWord): readonly string[] {
  const spoken = units.flatMap(({ readings }) => readings.slice(0, 1));
  return [text, ...spoken].flatMap((form) => {
    const letters = [...form];
    const prefixes: string[] = [];
    for (let length = shortest(form); length <= Math.min(maxPrefix, letters.length); length += 1) {
      prefixes.push(letters.slice(0, length).join(""));
    }
    return prefixes;
  });
}

/** The codes of each spoken unit, at most four. */
const codesOfUnits = (words: readonly NameWord[]): readonly (readonly string[])[] =>
  words
    .flatMap(({ units }) => units)
    .map(({ codes }) => codes.slice(0, maxCodes))
    .filter((codes) => codes.length > 0);

/** Two short neighbours said as one word: who writes "Soemoe" finds "Soe Moe". */
const joinedCodes = (words: readonly NameWord[]): readonly string[] =>
  words.slice(1).flatMap((word, before) => {
    const left = shortReading(words[before]);
    const right = shortReading(word);
    return left === undefined || right === undefined ? [] : soundCodes(left + right).slice(0, 1);
  });

function shortReading(word: NameWord | undefined): string | undefined {
  const reading = word?.units.length === 1 ? word.units[0]?.readings[0] : undefined;
  return reading !== undefined && reading.length <= 6 ? reading : undefined;
}

function pairKeys(words: readonly NameWord[]): readonly string[] {
  const groups = codesOfUnits(words);
  const pairs = new Set<string>();
  const all = groups.map((codes) => codes[0] ?? "");
  if (all.length > 2) pairs.add(all.toSorted().join("+"));
  groups.forEach((left, at) => {
    for (const right of groups.slice(at + 1)) {
      for (const a of left) for (const b of right) pairs.add([a, b].toSorted().join("+"));
    }
  });
  return [...pairs];
}
