import type { Random } from "./random.ts";

/** Ways of hiding words that the demonstration uses; a part of domain `disguises`. */
export type PlantedDisguise = "zero_width" | "look_alike" | "leet";

const lookAlikes: Readonly<Record<string, string>> = {
  a: "\u0430",
  c: "\u0441",
  e: "\u0435",
  o: "\u043e",
  p: "\u0440",
  x: "\u0445",
  y: "\u0443",
};
const leetDigits: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0" };
const zeroWidth = "\u200b";

/**
 * A text in which some words are disguised. Words that hold a digit, `@`, `.`, `/` or `:` are left alone, so that contacts
 * stay readable.
 * Shapes: `share` 0..1 of the words of five letters and more; scripts without spaces are marked inside their runs.
 * Units: none. Errors: none. Source: detection practice, "look-alike letters or zero-width characters inside words".
 */
export function disguiseWords(text: string, disguise: PlantedDisguise, share: number, random: Random): string {
  return text.replaceAll(/\S+/gu, (word) => {
    if (/[\p{Nd}@./:#]/u.test(word) || !/\p{L}{4}/u.test(word.normalize("NFD").replaceAll(/\p{M}/gu, ""))) return word;
    return random.chance(share) ? disguiseWord(word, disguise, random) : word;
  });
}

function disguiseWord(word: string, disguise: PlantedDisguise, random: Random): string {
  if (disguise === "zero_width") {
    const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word)];
    const at = random.integer(1, letters.length - 1);
    return letters.map(({ segment }, index) => (index === at ? zeroWidth + segment : segment)).join("");
  }
  const table = disguise === "leet" ? leetDigits : lookAlikes;
  const exchangeable = [...word].slice(1).filter((letter) => letter in table);
  if (exchangeable.length === 0) return word;
  const target = random.pick(exchangeable);
  const at = word.indexOf(target, 1);
  return `${word.slice(0, at)}${table[target] ?? target}${word.slice(at + target.length)}`;
}
