import type { DisguiseHit } from "@suar/domain";
import { type Cells, displaySpan } from "./cells.ts";
import type { Pieces } from "./split-pieces.ts";
import { unfoldLeet } from "./unfold-leet.ts";

const longestChunk = 40;
const postcode = /^[A-Z]{1,2}[1-9][A-Z](?:\d[A-Z]{2})?$/;

/** Writes words with digits and signs for letters plainly, in place; leaves addresses, handles and numbers alone. */
export function foldLeet(cells: Cells, display: string, pieces: Pieces, disguises: DisguiseHit[]): void {
  const count = pieces.starts.length;
  for (let first = 0; first < count; ) {
    let last = first;
    while (last + 1 < count && isLetterSign(cells, pieces.ends[last] ?? 0, pieces.starts[last + 1] ?? 0)) last += 1;
    const start = pieces.starts[first] ?? 0;
    const from = cells.codes[start - 1] === 0x24 ? start - 1 : start;
    const to = pieces.ends[last] ?? 0;
    const mixed = last > first || from < start || isMixed(pieces, first);
    first = last + 1;
    if (!mixed || !isWord(cells, from, to)) continue;
    const plain = unfoldLeet(String.fromCharCode(...cells.codes.subarray(from, to)));
    if (plain === undefined) continue;
    const span = displaySpan(cells, from, to);
    if (postcode.test(display.slice(span.start, span.end))) continue;
    for (let i = 0; i < plain.length; i += 1) cells.codes[from + i] = plain.charCodeAt(i);
    disguises.push({ disguise: "leet", ...span });
  }
}

function isMixed(pieces: Pieces, k: number): boolean {
  const digits = pieces.digits[k] ?? 0;
  return digits > 0 && digits < (pieces.clusters[k] ?? 0);
}

function isLetterSign(cells: Cells, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at += 1) {
    const code = cells.codes[at];
    if (code !== 0x40 && code !== 0x24 && code !== 0x21) return false;
  }
  return true;
}

/** Not part of an address, a handle, a path or a long code: looks at the whole run without spaces. */
function isWord(cells: Cells, from: number, to: number): boolean {
  if (to - from > longestChunk) return false;
  let left = from;
  while (left > 0 && cells.codes[left - 1] !== 0x20 && from - left < longestChunk) left -= 1;
  let right = to;
  while (right < cells.length && cells.codes[right] !== 0x20 && right - to < longestChunk) right += 1;
  const chunk = String.fromCharCode(...cells.codes.subarray(left, right));
  return right - left <= longestChunk && !/^@|[/:#_\\]|[^.]\.[^.]|[^@]@[^@]*\.\p{L}|\d[@$!]|[@$!]\d/u.test(chunk);
}
