import type { Disguise, DisguiseHit } from "@suar/domain";
import { type Cells, displaySpan, dropCells } from "./cells.ts";
import { type Gap, gapBetween, gaps } from "./gap-between.ts";
import { isHiddenWord } from "./is-hidden-word.ts";
import type { Pieces } from "./split-pieces.ts";

const longestNumber = 20;

/**
 * Joins words and numbers that were pulled apart: "j o b", "v*i*s*a", "0🔥8🔥1 ..." and the like. Drops what stands
 * between the letters and adds a hit for each; says whether anything was joined.
 */
export function joinLetters(cells: Cells, pieces: Pieces, disguises: DisguiseHit[]): boolean {
  const count = pieces.starts.length;
  let gone: Uint8Array | undefined;
  for (let first = 0; first + 1 < count; ) {
    const gap = mayBegin(pieces, first) ? gapBetween(cells, pieces, first) : gaps.none;
    // "5 y e a r": the number is not part of the word behind it.
    if (gap === gaps.none || (isNumeric(pieces, first) && !isNumeric(pieces, first + 1))) {
      first += 1;
      continue;
    }
    let last = first + 1;
    while (last < count && fits(pieces, first, last, gap) && sameGap(cells, pieces, first, last - 1, gap)) last += 1;
    if (last - first >= 2 && isHiddenWord(cells, pieces, first, last, gap)) {
      gone ??= new Uint8Array(cells.length);
      for (let k = first; k + 1 < last; k += 1) gone.fill(1, pieces.ends[k] ?? 0, pieces.starts[k + 1] ?? 0);
      const disguise: Disguise =
        gap === gaps.symbols || gap === gaps.spacedSymbols ? "emoji_separator" : "spaced_letters";
      disguises.push({ disguise, ...displaySpan(cells, pieces.starts[first] ?? 0, pieces.ends[last - 1] ?? 0) });
    }
    first = Math.max(first + 1, last - 1);
  }
  if (gone === undefined) return false;
  dropCells(cells, gone);
  return true;
}

function isNumeric(pieces: Pieces, k: number): boolean {
  return pieces.clusters[k] === pieces.digits[k];
}

// Longer pieces are parted by symbols only.
function mayBegin(pieces: Pieces, k: number): boolean {
  if (pieces.clusters[k] === 1 && pieces.clusters[k + 1] === 1) return true;
  return pieces.symbols && isSmall(pieces, k) && isSmall(pieces, k + 1);
}

function isSmall(pieces: Pieces, k: number): boolean {
  const clusters = pieces.clusters[k] ?? 0;
  return clusters <= 2 || (isNumeric(pieces, k) && clusters <= longestNumber);
}

function fits(pieces: Pieces, first: number, k: number, gap: Gap): boolean {
  const clusters = pieces.clusters[k] ?? 0;
  if (gap !== gaps.symbols) return clusters === 1 && pieces.clusters[first] === 1;
  const numeric = isNumeric(pieces, k);
  if (numeric !== isNumeric(pieces, first)) return false;
  return numeric ? clusters <= longestNumber : clusters <= 2;
}

function sameGap(cells: Cells, pieces: Pieces, first: number, k: number, gap: Gap): boolean {
  if (k === first) return true;
  if (gapBetween(cells, pieces, k) !== gap) return false;
  return gap !== gaps.space || spaceWidth(cells, pieces, k) === spaceWidth(cells, pieces, first);
}

// Spread letters keep their word breaks as wider gaps.
function spaceWidth(cells: Cells, pieces: Pieces, k: number): number {
  const at = pieces.ends[k] ?? 0;
  return (cells.ends[at] ?? 0) - (cells.starts[at] ?? 0);
}
