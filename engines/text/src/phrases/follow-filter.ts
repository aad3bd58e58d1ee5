import { stopUnit, type PhraseStream } from "./read-stream.ts";

/** Pieces that a phrase goes on with behind its beginning, which two letters or more are always needed for. */
export interface Rest {
  readonly pieces: readonly (readonly string[])[];
  /** One bit for each first letter, as `bitBehind` gives it: most places are excluded by it alone. */
  readonly firsts: number;
  /** Made at the first question: most beginnings never stand in a text. */
  filter: FollowFilter | undefined;
}

/** Tells fast that a phrase cannot go on behind its beginning: one bit for each hash of its next letters. */
export interface FollowFilter {
  /** How many letters are looked at: 2 to 4. */
  readonly letters: number;
  readonly bits: Uint8Array;
}

const bytes = 64;
const shift = 32 - Math.log2(bytes * 8);
const fewest = 2;
const most = 4;

/** The pieces as a rest; `undefined` when they may end before two letters: then nothing is excluded. */
export function makeRest(pieces: Rest["pieces"]): Rest | undefined {
  const shortest = pieces.reduce((sum, alternatives) => sum + Math.min(...alternatives.map(countLetters)), 0);
  return shortest < fewest ? undefined : { pieces, firsts: firstLetters(pieces), filter: undefined };
}

/** The first letter behind a beginning as a bit; a bit of its own where the text ends. */
export function bitBehind({ units, length }: PhraseStream, next: number): number {
  const at = (units[next] ?? 0) <= stopUnit ? next + 1 : next;
  return at < length ? bitOfLetter(units[at] ?? 0) : textEnd;
}

/** Whether a phrase may go on so behind its beginning: false is certain, true may be chance. */
export function mayGoOn(rest: Rest, stream: PhraseStream, next: number): boolean {
  rest.filter ??= makeFollowFilter(rest.pieces);
  return rest.filter === undefined || mayFollow(rest.filter, stream, next);
}

const textEnd = 1 << 31;
const bitOfLetter = (unit: number): number => 1 << ((Math.imul(unit, 0x9e3779b1) >>> 8) % 31);
const space = 0x20;

function countLetters(words: string): number {
  let letters = 0;
  for (let at = 0; at < words.length; at += 1) if (words.charCodeAt(at) !== space) letters += 1;
  return letters;
}

function firstLetters(pieces: Rest["pieces"]): number {
  let bits = 0;
  for (const alternatives of pieces) {
    let mayBeLeftOut = false;
    for (const words of alternatives) {
      let at = 0;
      while (words.charCodeAt(at) === space) at += 1;
      if (at < words.length) bits |= bitOfLetter(words.charCodeAt(at));
      else mayBeLeftOut = true;
    }
    if (!mayBeLeftOut) break;
  }
  return bits;
}

/**
 * A filter of the ways in which pieces may go on, by their first letters; spaces do not count.
 * Shapes: alternatives of each piece, folded. `undefined` when they may end before two letters: then nothing is excluded.
 */
export function makeFollowFilter(pieces: readonly (readonly string[])[]): FollowFilter | undefined {
  for (let letters = most; letters >= fewest; letters -= 1) {
    const ways = waysOn(pieces, letters);
    if (ways === undefined) continue;
    const bits = new Uint8Array(bytes);
    for (const way of ways) {
      let key = 0;
      for (let at = 0; at < letters; at += 1) key = mix(key, way.charCodeAt(at));
      const bit = bitOf(key);
      bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
    return { letters, bits };
  }
  return undefined;
}

/** The first letters of all ways on; `undefined` when one may end before it has so many. */
function waysOn(pieces: readonly (readonly string[])[], letters: number): ReadonlySet<string> | undefined {
  const ways = new Set<string>();
  let open = new Set([""]);
  for (const alternatives of pieces) {
    const next = new Set<string>();
    for (const before of open) {
      for (const words of alternatives) {
        const way = before + words.replaceAll(" ", "");
        if (way.length < letters) next.add(way);
        else ways.add(way.slice(0, letters));
      }
    }
    open = next;
    if (open.size === 0) return ways;
  }
  return undefined;
}

/** False is certain, true may be chance. */
export function mayFollow({ letters, bits }: FollowFilter, { units, length }: PhraseStream, from: number): boolean {
  let key = 0;
  let at = from;
  for (let seen = 0; seen < letters; seen += 1, at += 1) {
    if ((units[at] ?? 0) <= stopUnit) at += 1;
    if (at >= length) return false;
    key = mix(key, units[at] ?? 0);
  }
  const bit = bitOf(key);
  return ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

const mix = (key: number, unit: number): number => Math.imul(key ^ unit, 0x01000193) ^ (unit << 7);
const bitOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> shift;
