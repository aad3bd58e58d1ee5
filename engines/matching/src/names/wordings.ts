import type { NameWord } from "./name-reading.ts";
import { spokenUnit } from "./spoken-unit.ts";

type Words = readonly NameWord[];

/**
 * The ways in which two names are laid side by side: as written; with a Chinese or Korean name taken apart into surname
 * and given name, whole or by character; with two neighbours of the longer name written as one ("Soe Moe", "Soemoe").
 * Shapes: at most 18 ways, the plainest first.
 */
export function wordings(asked: Words, kept: Words): readonly (readonly [Words, Words])[] {
  // Two given names of the same script are compared by character: one that differs is another name.
  const isBothDense = [asked, kept].every((words) => words.some(({ units }) => units.length > 1));
  const from = isBothDense ? 1 : 0;
  const ways: (readonly [Words, Words])[] = apart(asked)
    .slice(from)
    .flatMap((one) =>
      apart(kept)
        .slice(from)
        .map((two) => [one, two] as const),
    );
  if (asked.length > kept.length) ways.push(...joined(asked).map((words) => [words, kept] as const));
  if (kept.length > asked.length) ways.push(...joined(kept).map((words) => [asked, words] as const));
  return ways;
}

/** A dense name as one word never meets the same name in Latin letters, so only names without one stay as they are. */
function apart(words: Words): readonly Words[] {
  if (words.every(({ units }) => units.length < 2)) return [words];
  const cut = (keep: (at: number, count: number) => boolean): Words =>
    words.flatMap((word) =>
      word.units.length < 2
        ? [word]
        : word.units
            .filter((_unit, at) => keep(at, word.units.length))
            .map((unit) => ({ ...word, text: unit.text, units: [unit] })),
    );
  return [cut((at) => at < 2), cut((at, count) => count < 3 || at !== 1)];
}

function joined(words: Words): readonly Words[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at];
    const left = before?.units[0];
    const right = word.units[0];
    if (before === undefined || left === undefined || right === undefined) return [];
    const text = before.text + word.text;
    const readings = left.readings.slice(0, 2).flatMap((a) => right.readings.slice(0, 2).map((b) => a + b));
    return [
      [
        ...words.slice(0, at),
        { ...word, text, isParticle: false, units: [spokenUnit(text, readings)] },
        ...words.slice(at + 2),
      ],
    ];
  });
}
