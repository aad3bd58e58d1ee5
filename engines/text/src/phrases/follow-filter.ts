import { stopUnit, type PhraseStream } from "./read-stream.ts";

/** Tells fast that a phrase cannot go on behind its beginning: one bit for each hash of the next two units. */
export type FollowFilter = Uint8Array;

const bytes = 32;

/**
 * A filter of the ways in which pieces may go on, by their first two letters; spaces do not count.
 * Shapes: alternatives of each piece, folded. `undefined` when they may end before two letters: then nothing is excluded.
 */
export function makeFollowFilter(pieces: readonly (readonly string[])[]): FollowFilter | undefined {
  const filter = new Uint8Array(bytes);
  let open = new Set([""]);
  for (const alternatives of pieces) {
    const next = new Set<string>();
    for (const before of open) {
      for (const words of alternatives) {
        const letters = before + words.replaceAll(" ", "");
        if (letters.length < 2) next.add(letters);
        else addPair(filter, letters.charCodeAt(0), letters.charCodeAt(1));
      }
    }
    open = next;
    if (open.size === 0) return filter;
  }
  return undefined;
}

/** False is certain, true may be chance. */
export function mayFollow(filter: FollowFilter, { units, length }: PhraseStream, from: number): boolean {
  let at = from;
  if ((units[at] ?? 0) <= stopUnit) at += 1;
  const first = units[at] ?? 0;
  at += 1;
  if ((units[at] ?? 0) <= stopUnit) at += 1;
  if (at >= length) return false;
  const bit = hash(first, units[at] ?? 0);
  return ((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

function addPair(filter: FollowFilter, first: number, second: number): void {
  const bit = hash(first, second);
  filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

const hash = (first: number, second: number): number => Math.imul((first << 16) | second, 0x9e3779b1) >>> 24;
