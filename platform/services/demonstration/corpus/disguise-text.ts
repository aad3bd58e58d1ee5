import { disguiseWords } from "../disguise-words.ts";
import type { Random } from "../random.ts";

/** Ways of hiding words in the corpus; a part of domain `disguises`. */
export const corpusDisguises = ["zero_width", "look_alike", "leet", "emoji_separator", "spaced_letters"] as const;
export type CorpusDisguise = (typeof corpusDisguises)[number];

const emoji = ["🔥", "⭐", "💎", "✅", "💥"] as const;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A text in which some words are hidden; what holds a digit or a sign of an address stays readable.
 * Shapes: `share` 0 .. 1 of the words; of scripts without spaces a run is a word and only a few letters of it are pulled
 * apart. Errors: none.
 */
export function disguiseText(text: string, disguise: CorpusDisguise, share: number, random: Random): string {
  if (disguise !== "emoji_separator" && disguise !== "spaced_letters") {
    return disguiseWords(text, disguise, share, random);
  }
  const gap = disguise === "spaced_letters" ? " " : random.pick(emoji);
  return text.replaceAll(/\S+/gu, (word) => {
    if (/[\p{Nd}@./:#]/u.test(word) || !random.chance(share)) return word;
    const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
    if (letters.length < 4) return word;
    const length = Math.min(letters.length, random.integer(4, 8));
    const from = letters.length <= 12 ? 0 : random.integer(0, letters.length - length);
    const to = letters.length <= 12 ? letters.length : from + length;
    const before = from > 0 ? `${letters.slice(0, from).join("")} ` : "";
    const after = to < letters.length ? ` ${letters.slice(to).join("")}` : "";
    return before + letters.slice(from, to).join(gap) + after;
  });
}
