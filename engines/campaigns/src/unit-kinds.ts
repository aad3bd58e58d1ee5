/** What a code unit is to the words of a text; `blank` takes in private-use characters that could pass for marks. */
export const unitKinds = { gap: 1, blank: 2, word: 3, digit: 4 } as const;
export type UnitKind = (typeof unitKinds)[keyof typeof unitKinds];

const letterPattern = /[\p{L}\p{M}]/u;
const digitPattern = /\p{Nd}/u;
const blankPattern = /[\s\uE000-\uE0FF]/u;

/** Kinds of the code units met so far; 0 for the others. */
const known = new Uint8Array(0x10000);

/** The kind of a code unit that stands by itself; half of a pair is a gap. */
export function kindOf(unit: number): UnitKind {
  const kind = known[unit];
  if (kind !== undefined && kind !== 0) return kind as UnitKind;
  const described = describe(String.fromCharCode(unit));
  known[unit] = described;
  return described;
}

/** The kind of a character beyond the basic plane. */
export const kindOfPair = (high: number, low: number): UnitKind => describe(String.fromCharCode(high, low));

function describe(character: string): UnitKind {
  if (blankPattern.test(character)) return unitKinds.blank;
  if (digitPattern.test(character)) return unitKinds.digit;
  return letterPattern.test(character) ? unitKinds.word : unitKinds.gap;
}
