import type { FoldedDocument, TypedSpan } from "@suar/domain";

/** Numbers 0 .. 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A fold that is enough for tests: lower case, and phone numbers as typed stretches. */
export function foldPlain(id: string, text: string): FoldedDocument {
  const matching = text.toLowerCase();
  const spans = [...matching.matchAll(/\+?\d[\d -]{6,}\d/g)].map((match): TypedSpan => {
    return {
      type: "phone",
      value: match[0].replace(/\D/g, ""),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  return { id, matching, spans };
}

const syllables = "ba co di fu ga hi jo ku la mi no pe qu ri sa to vu we xa yo zu bra cle dro fli gru".split(" ");

/** Made-up words of a made-up language, so that no real text decides a test. */
export function makeWords(random: () => number, count: number): string[] {
  const pick = (): string => syllables[Math.floor(random() * syllables.length)] ?? "ba";
  return Array.from({ length: count }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, pick).join(""));
}

export const phone = (random: () => number): string => `+${Math.floor(random() * 9e10 + 1e10)}`;

/** Copies of one text, each word changed with probability `noise`, with a phone number of its own. */
export function makeRing(name: string, words: readonly string[], size: number, noise: number, random: () => number) {
  return Array.from({ length: size }, (_, at) => {
    const own = words.map((word) => (random() < noise ? (makeWords(random, 1)[0] ?? word) : word));
    own.splice(Math.floor(random() * own.length), 0, phone(random));
    return foldPlain(`${name}-${at}`, own.join(" "));
  });
}

/** Texts that have nothing to do with one another, of words that all of them may use. */
export function makeOthers(count: number, random: () => number): FoldedDocument[] {
  const vocabulary = makeWords(random, 3000);
  return Array.from({ length: count }, (_, at) => {
    const length = 6 + Math.floor(random() * 30);
    const words = Array.from({ length }, () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? "");
    return foldPlain(`other-${at}`, words.join(" "));
  });
}

/** Which campaign a record of these helpers belongs to. */
export const ringOf = (id: string): string => id.slice(0, id.lastIndexOf("-"));
