/** What a UTF-16 code unit means to phrase matching; the bits of a unit may be combined. */
export const unitKinds = { word: 1, unspaced: 2, mark: 4, stop: 8, ignored: 16 } as const;

/** Scripts written without spaces between words, by their blocks in Unicode. */
const unspacedRanges: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff],
  [0x0f00, 0x0fff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x19e0, 0x19ff],
  [0x2e80, 0x2fff],
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xa9e0, 0xa9ff],
  [0xaa60, 0xaa7f],
  [0xf900, 0xfaff],
];
const stops = "!?;|\u3002\uff01\uff1f\uff1b\u061f\u06d4\u104b\u17d4\u17d5\u0964\u0965\u2022";

const word = /[\p{L}\p{M}\p{N}]/u;
const mark = /\p{M}/u;
const ignored = /[\p{Cf}\u034f\ufe00-\ufe0f]/u;
const unknown = 0xff;
const table = new Uint8Array(0x10000).fill(unknown);

/** Kinds of a UTF-16 code unit, from a table that fills as units are met. Surrogates are no words. */
export function kindsOf(unit: number): number {
  const known = table[unit] ?? 0;
  if (known !== unknown) return known;
  const kinds = classify(unit);
  table[unit] = kinds;
  return kinds;
}

function classify(unit: number): number {
  const text = String.fromCharCode(unit);
  if (stops.includes(text)) return unitKinds.stop;
  if (ignored.test(text)) return unitKinds.ignored;
  if (!word.test(text)) return 0;
  const unspaced = unspacedRanges.some(([first, last]) => unit >= first && unit <= last);
  return unitKinds.word | (mark.test(text) ? unitKinds.mark : 0) | (unspaced ? unitKinds.unspaced : 0);
}
