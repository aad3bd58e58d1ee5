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
const stops = "!?;|\u3002\uff01\uff1f\uff1b\u104b\u17d4\u17d5\u0964\u2022";

let table: Uint8Array | undefined;

/** One byte for each of the 65,536 code units, made at first use (about 5 ms). Surrogates are no words. */
export function unitTable(): Uint8Array {
  if (table !== undefined) return table;
  const made = new Uint8Array(0x10000);
  const word = /[\p{L}\p{M}\p{N}]/u;
  const mark = /\p{M}/u;
  const ignored = /[\p{Cf}\u034f\ufe00-\ufe0f]/u;
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const text = String.fromCharCode(unit);
    if (word.test(text)) made[unit] = unitKinds.word | (mark.test(text) ? unitKinds.mark : 0);
    if (ignored.test(text)) made[unit] = unitKinds.ignored;
  }
  for (const [first, last] of unspacedRanges) {
    for (let unit = first; unit <= last; unit += 1) {
      const kind = made[unit] ?? 0;
      if ((kind & unitKinds.word) !== 0) made[unit] = kind | unitKinds.unspaced;
    }
  }
  for (const stop of stops) made[stop.charCodeAt(0)] = unitKinds.stop;
  table = made;
  return made;
}
