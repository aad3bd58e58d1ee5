import { addChild, childOf, makeChildTable, type ChildTable } from "./child-table.ts";
import { createStream, endInText, readStream, unitBetween, type PhraseStream } from "./read-stream.ts";
import { streamOf } from "./stream-of.ts";
import { giveId, idOf, makeWordIds, type WordIds } from "./word-ids.ts";

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
const maxNodes = 500_000;

/** The words of a vocabulary and what may follow each. A symbol is a word's number with what stands before it. */
interface Tables<Payload> {
  readonly ids: WordIds;
  readonly children: ChildTable;
  readonly payloads: (Payload[] | undefined)[];
  /** Node behind each word that a phrase begins with, by its number. */
  roots: Int32Array;
  /** Numbers of the words of the text at hand. */
  found: Int32Array;
}

/**
 * Builds a trie over phrases of any script, word by word: most words of a text begin no phrase, and one look says so. Where
 * words are spaced a hit begins and ends at word borders; elsewhere it may begin anywhere but never cuts off a combining
 * mark.
 * Shapes: phrases must already be folded as the searched text is. Errors: RangeError for a phrase without words, one
 * of more than 120 units, or a vocabulary of more than 500,000 nodes.
 * Cost of a search: linear, at most 120 steps a word.
 */
export function buildPhraseTrie<Payload>(entries: Iterable<readonly [string, Payload]>): PhraseTrie<Payload> {
  const tables: Tables<Payload> = {
    ids: makeWordIds(),
    children: makeChildTable(),
    payloads: [undefined],
    roots: new Int32Array(0),
    found: new Int32Array(256),
  };
  const stream = createStream(4 * maxUnits);
  let phrases = 0;
  for (const [phrase, payload] of entries) {
    const { length } = readStream(phrase, stream);
    if (length === 0 || length > maxUnits) {
      throw new RangeError(`buildPhraseTrie: phrase must have 1..${maxUnits} units, got ${JSON.stringify(phrase)}`);
    }
    addPhrase(tables, stream, payload);
    phrases += 1;
  }
  if (tables.payloads.length > maxNodes) {
    throw new RangeError(`buildPhraseTrie: vocabulary too large, ${tables.payloads.length} nodes`);
  }
  tables.roots = Int32Array.from({ length: tables.ids.count + 1 }, (_, id) => childOf(tables.children, 0, id << 2));
  const findIn = (searched: PhraseStream, keeps?: KeepsHit<Payload>): PhraseHit<Payload>[] =>
    findPhrases(tables, searched, keeps);
  return { find: (text) => findIn(streamOf(text)), findIn, phrases };
}

function addPhrase<Payload>(
  { ids, children, payloads }: Tables<Payload>,
  stream: PhraseStream,
  payload: Payload,
): void {
  let node = 0;
  for (let word = 0; word < stream.borderCount; word += 1) {
    const symbol = (giveId(ids, stream, word) << 2) | (word === 0 ? 0 : unitBetween(stream, word - 1));
    let child = childOf(children, node, symbol);
    if (child === 0) {
      child = payloads.push(undefined) - 1;
      addChild(children, node, symbol, child);
    }
    node = child;
  }
  (payloads[node] ??= []).push(payload);
}

function findPhrases<Payload>(
  tables: Tables<Payload>,
  stream: PhraseStream,
  keeps: KeepsHit<Payload> | undefined,
): PhraseHit<Payload>[] {
  const hits: PhraseHit<Payload>[] = [];
  const { positions, borders, wordEnds, borderCount } = stream;
  const { children, payloads, roots } = tables;
  const found = readWords(tables, stream);
  for (let first = 0; first < borderCount; first += 1) {
    let node = roots[found[first] ?? 0] ?? 0;
    for (let word = first; node !== 0; ) {
      const end = wordEnds[word] ?? 0;
      for (const payload of payloads[node] ?? none) {
        if (keeps !== undefined && !keeps(payload, stream, end)) continue;
        const unit = borders[first] ?? 0;
        hits.push({ start: positions[unit] ?? 0, end: endInText(stream, end - 1), unit, payload });
      }
      const next = found[word + 1] ?? 0;
      if (next === 0 || word + 1 >= borderCount) break;
      node = childOf(children, node, (next << 2) | unitBetween(stream, word));
      word += 1;
    }
  }
  return hits;
}

const none: readonly never[] = [];

/** The numbers of all words of a text, 0 for those that stand in no phrase. */
function readWords<Payload>(tables: Tables<Payload>, stream: PhraseStream): Int32Array {
  if (tables.found.length < stream.borderCount) tables.found = new Int32Array(2 * stream.borderCount);
  const { ids, found } = tables;
  for (let word = 0; word < stream.borderCount; word += 1) found[word] = idOf(ids, stream, word);
  return found;
}
