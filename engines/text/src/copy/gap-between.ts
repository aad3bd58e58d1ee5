import type { Cells } from "./cells.ts";
import { characterOf, kinds } from "./character.ts";
import type { Pieces } from "./split-pieces.ts";

/** What stands between two pieces: nothing of interest, a space, symbols, symbols with spaces round them, or a sign. */
export const gaps = { none: 0, space: 0x20, symbols: 1, spacedSymbols: 2 } as const;
/** One of `gaps`, or the code unit of the one punctuation sign that stands there. */
export type Gap = number;

const signs = new Set([..."._-*/|~+·•,='`^\\"].map((sign) => sign.charCodeAt(0)));
const longestGap = 16;

/** The gap between piece `k` and the next one. */
export function gapBetween(cells: Cells, pieces: Pieces, k: number): Gap {
  const from = pieces.ends[k] ?? 0;
  const to = pieces.starts[k + 1] ?? 0;
  const { codes } = cells;
  if (to - from === 1) {
    const code = codes[from] ?? 0;
    if (code === 0x20) return gaps.space;
    if (signs.has(code)) return code;
    return code >= 0x80 && characterOf(code).kind === kinds.symbol ? gaps.symbols : gaps.none;
  }
  if (to <= from || to - from > longestGap) return gaps.none;
  const spaced = codes[from] === 0x20;
  if (spaced !== (codes[to - 1] === 0x20)) return gaps.none;
  const inner = spaced
    ? String.fromCharCode(...codes.subarray(from + 1, to - 1))
    : String.fromCharCode(...codes.subarray(from, to));
  if (inner === "") return gaps.none;
  for (const character of inner) {
    if (characterOf(character.codePointAt(0) ?? 0).kind !== kinds.symbol) return gaps.none;
  }
  return spaced ? gaps.spacedSymbols : gaps.symbols;
}
