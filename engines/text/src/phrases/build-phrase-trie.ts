import { addChild, childOf, makeChildTable, type ChildTable } from "./child-table.ts";
import { createStream, endInText, isBorder, readStream, type PhraseStream } from "./read-stream.ts";
import { addStart, makeStartFilter, mayStart, type StartFilter } from "./start-filter.ts";
import { streamOf } from "./stream-of.ts";

/** A phrase found: half-open range in UTF-16 code units of the text that was searched. */
export interface PhraseHit<Payload> {
  readonly start: number;
  readonly end: number;
  /** Index of the first unit in the stream. */
  readonly unit: number;
  readonly payload: Payload;
}

/** Whether a phrase that ends before the unit `next` is a hit. */
export type KeepsHit<Payload> = (payload: Payload, stream: PhraseStream, next: number) => boolean;

/** Finds all phrases of one vocabulary in one pass. */
export interface PhraseTrie<Payload> {
  /** All hits, sorted by start, then by end; hits may overlap and one phrase may carry several payloads. */
  readonly find: (text: string) => PhraseHit<Payload>[];
  /**
   * The same over a stream that is read already; places are those of its text. `keeps` may leave hits out by what they mean
   * and the unit behind them, before they are made.
   */
  readonly findIn: (stream: PhraseStream, keeps?: KeepsHit<Payload>) => PhraseHit<Payload>[];
  readonly phrases: number;
}

/** Longest phrase in stream units: bounds the work at each place of a text. */
const maxUnits = 120;
/** Room for distinct code units in one vocabulary; node and symbol share one small integer. */
const symbolBits = 12;

/**
 * Builds a trie over phrases of any script. Where words are spaced a hit begins and ends at word borders; elsewhere it
 * may begin anywhere but never cuts off a combining mark.
 * Shapes: phrases must already be folded as the searched text is. Errors: RangeError for a phrase without words, one
 * of more than 120 units, or a vocabulary of more than 4,094 distinct characters or 500,000 nodes.
 * Cost of a search: linear, at most 120 steps a character, about 5 in ordinary text.
 */
export function buildPhraseTrie<Payload>(entries: Iterable<readonly [string, Payload]>): PhraseTrie<Payload> {
  const symbols = new Uint16Array(0x10000);
  const children = makeChildTable();
  const payloads: (Payload[] | undefined)[] = [undefined];
  const starts = makeStartFilter();
  const stream = createStream(4 * maxUnits);
  // Readings of one pattern come one after the other and begin alike: the way to the last one is kept.
  const path = new Int32Array(maxUnits + 1);
  const last = new Uint16Array(maxUnits);
  let lastLength = 0;
  let symbolCount = 0;
  let phrases = 0;
  for (const [phrase, payload] of entries) {
    const { units, length } = readStream(phrase, stream);
    if (length === 0 || length > maxUnits) {
      throw new RangeError(`buildPhraseTrie: phrase must have 1..${maxUnits} units, got ${JSON.stringify(phrase)}`);
    }
    addStart(starts, units, length);
    let known = 0;
    while (known < lastLength && known < length && units[known] === last[known]) known += 1;
    let node = path[known] ?? 0;
    for (let at = known; at < length; at += 1) {
      const unit = units[at] ?? 0;
      last[at] = unit;
      if (symbols[unit] === 0) symbols[unit] = symbolCount += 1;
      const key = (node << symbolBits) | (symbols[unit] ?? 0);
      let child = childOf(children, key);
      if (child === 0) {
        child = payloads.push(undefined) - 1;
        addChild(children, key, child);
      }
      node = child;
      path[at + 1] = node;
    }
    lastLength = length;
    (payloads[node] ??= []).push(payload);
    phrases += 1;
  }
  if (symbolCount >= 1 << symbolBits || payloads.length > 500_000) {
    throw new RangeError(`buildPhraseTrie: vocabulary too large, ${symbolCount} characters, ${payloads.length} nodes`);
  }
  const findIn = (searched: PhraseStream, keeps?: KeepsHit<Payload>): PhraseHit<Payload>[] =>
    findPhrases(searched, starts, symbols, children, payloads, keeps);
  return { find: (text) => findIn(streamOf(text)), findIn, phrases };
}

function findPhrases<Payload>(
  stream: PhraseStream,
  starts: StartFilter,
  symbols: Uint16Array,
  children: ChildTable,
  payloads: readonly (readonly Payload[] | undefined)[],
  keeps: KeepsHit<Payload> | undefined,
): PhraseHit<Payload>[] {
  const { units, positions, length, borders, borderCount } = stream;
  const hits: PhraseHit<Payload>[] = [];
  for (let border = 0; border < borderCount; border += 1) {
    const first = borders[border] ?? 0;
    if (!mayStart(starts, units, first, length)) continue;
    let node = 0;
    for (let at = first; at < length; at += 1) {
      const symbol = symbols[units[at] ?? 0] ?? 0;
      if (symbol === 0) break;
      node = childOf(children, (node << symbolBits) | symbol);
      if (node === 0) break;
      const found = payloads[node];
      if (found === undefined || !isBorder(units, at + 1, length)) continue;
      for (const payload of found) {
        if (keeps !== undefined && !keeps(payload, stream, at + 1)) continue;
        hits.push({ start: positions[first] ?? 0, end: endInText(stream, at), unit: first, payload });
      }
    }
  }
  return hits;
}
