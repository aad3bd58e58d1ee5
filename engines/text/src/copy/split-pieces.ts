import type { Cells } from "./cells.ts";
import { characterOf, kinds } from "./character.ts";

/**
 * Runs of letters, marks and digits in a matching copy, as parallel lists. `clusters` counts letters and digits (marks
 * belong to their letter), `scripts` has bit n set for writing system n of `scriptNames`.
 */
export interface Pieces {
  readonly starts: number[];
  readonly ends: number[];
  readonly clusters: number[];
  readonly digits: number[];
  readonly scripts: number[];
  /** A letter outside ASCII is among them. */
  readonly foreign: boolean;
  /** Something outside ASCII stands between them. */
  readonly symbols: boolean;
  /** A piece has both letters and digits, or a sign that is written for a letter (@ $ !) stands somewhere. */
  readonly leet: boolean;
}

const latinBit = 1 << 1;

// Letters and digits of ASCII are by far the most frequent: a table saves the look-up.
const asciiClass = new Uint8Array(128);
for (let code = 0x30; code <= 0x39; code += 1) asciiClass[code] = 2;
for (let code = 0x61; code <= 0x7a; code += 1) asciiClass[code] = 1;

/** Cuts a matching copy into its pieces, in order. */
export function splitPieces(cells: Cells): Pieces {
  const pieces = {
    starts: [] as number[],
    ends: [] as number[],
    clusters: [] as number[],
    digits: [] as number[],
    scripts: [] as number[],
    foreign: false,
    symbols: false,
    leet: false,
  };
  const { codes, length } = cells;
  let open = false;
  let clusters = 0;
  let digits = 0;
  let scripts = 0;

  function close(end: number): void {
    pieces.ends.push(end);
    pieces.clusters.push(clusters);
    pieces.digits.push(digits);
    pieces.scripts.push(scripts);
    if (digits > 0 && digits < clusters) pieces.leet = true;
    open = false;
    clusters = 0;
    digits = 0;
    scripts = 0;
  }

  for (let at = 0; at < length; at += 1) {
    let code = codes[at] ?? 0;
    const begin = at;
    let kind = 0;
    if (code < 0x80) {
      kind = asciiClass[code] ?? 0;
      if (kind === 1) scripts |= latinBit;
    } else {
      const low = codes[at + 1] ?? 0;
      if (code >= 0xd800 && code < 0xdc00 && at + 1 < length && low >= 0xdc00 && low < 0xe000) {
        code = (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
        at += 1;
      }
      const character = characterOf(code);
      if (character.kind === kinds.letter) {
        kind = 1;
        scripts |= 1 << character.script;
        pieces.foreign = true;
      } else if (character.kind === kinds.mark) kind = 3;
      else if (character.kind === kinds.digit) kind = 2;
    }
    if (kind === 0) {
      if (code >= 0x80) pieces.symbols = true;
      else if (code === 0x40 || code === 0x24 || code === 0x21) pieces.leet = true;
      if (open) close(begin);
      continue;
    }
    if (!open) {
      pieces.starts.push(begin);
      open = true;
    }
    if (kind !== 3) clusters += 1;
    if (kind === 2) digits += 1;
  }
  if (open) close(length);
  return pieces;
}
