import { addChild, childOf, makeChildTable, type ChildTable } from "./child-table.ts";
import { bitBehind, mayGoOn, type Rest } from "./follow-filter.ts";
import { createStream, endInText, readStream, unitBetween, type PhraseStream } from "./read-stream.ts";
import { streamOf } from "./stream-of.ts";
import { giveId, idOf, idOfStem, makeWordIds, type WordIds } from "./word-ids.ts";

/** A phrase found: half-open range in UTF-16 code units of the text that was searched. */
export interface PhraseHit<Payload> {
  readonly start: number;
  readonly end: number;
  /** Index of the first unit in the stream. */
  readonly unit: number;
  readonly payload: Payload;
}

/** A phrase, what it carries, and what must follow where it is only a beginning. */
export type PhraseEntry<Payload> = readonly [phrase: string, payload: Payload, rest?: Rest | undefined];

/** Finds all phrases of one vocabulary in one pass. */
export interface PhraseTrie<Payload> {
  /** All hits, sorted by start, then by end; hits may overlap and one phrase may carry several payloads. */
  readonly find: (text: string) => PhraseHit<Payload>[];
  /** The same over a stream that is read already; places are those of its text. */
  readonly findIn: (stream: PhraseStream) => PhraseHit<Payload>[];
  readonly phrases: number;
}

/** Longest phrase in stream units: bounds the work at each place of a text. */
const maxUnits = 120;
const maxNodes = 500_000;

/** A trie in the making. A symbol is a word's number with what stands before it. */
interface Growing<Payload> {
  readonly ids: WordIds;
  readonly children: ChildTable;
  /** What ends at each node. */
  readonly endings: (Ending<Payload>[] | undefined)[];
}

/** What a phrase carries, and what must follow it. */
interface Ending<Payload> {
  readonly payload: Payload;
  readonly rest: Rest | undefined;
}

/** The words of a vocabulary and what may follow each, with the endings of all nodes in one row. */
interface Tables<Payload> {
  readonly ids: WordIds;
  readonly children: ChildTable;
  /** Node behind each word that a phrase begins with, by its number. */
  readonly roots: Int32Array;
  readonly row: readonly Ending<Payload>[];
  /** Where the endings of each node begin in the row; they end where the next node's begin. */
  readonly from: Int32Array;
  /** `firsts` of each rest, all bits where there is none: side by side, so that most endings are passed over in one look. */
  readonly firsts: Int32Array;
  /** Numbers of the words of the text at hand. */
  found: Int32Array;
}

const anyLetter = -1;

/**
 * Builds a trie over phrases of any script, word by word: most words of a text begin no phrase, and one look says so. Where
 * words are spaced a hit begins and ends at word borders; elsewhere it may begin anywhere but never cuts off a combining
 * mark.
 * Shapes: phrases must already be folded as the searched text is. Errors: RangeError for a phrase without words, one
 * of more than 120 units, or a vocabulary of more than 500,000 nodes.
 * Cost of a search: linear, at most 120 steps a word.
 */
export function buildPhraseTrie<Payload>(entries: Iterable<PhraseEntry<Payload>>): PhraseTrie<Payload> {
  const growing: Growing<Payload> = { ids: makeWordIds(), children: makeChildTable(), endings: [undefined] };
  const stream = createStream(4 * maxUnits);
  let phrases = 0;
  for (const [phrase, payload, rest] of entries) {
    const { length } = readStream(phrase, stream);
    if (length === 0 || length > maxUnits) {
      throw new RangeError(`buildPhraseTrie: phrase must have 1..${maxUnits} units, got ${JSON.stringify(phrase)}`);
    }
    addPhrase(growing, stream, { payload, rest });
    phrases += 1;
  }
  if (growing.endings.length > maxNodes) {
    throw new RangeError(`buildPhraseTrie: vocabulary too large, ${growing.endings.length} nodes`);
  }
  const tables = layOut(growing);
  const findIn = (searched: PhraseStream): PhraseHit<Payload>[] => findPhrases(tables, searched);
  return { find: (text) => findIn(streamOf(text)), findIn, phrases };
}

function addPhrase<Payload>(
  { ids, children, endings }: Growing<Payload>,
  stream: PhraseStream,
  ending: Ending<Payload>,
): void {
  let node = 0;
  for (let word = 0; word < stream.borderCount; word += 1) {
    const symbol = (giveId(ids, stream, word) << 2) | (word === 0 ? 0 : unitBetween(stream, word - 1));
    let child = childOf(children, node, symbol);
    if (child === 0) {
      child = endings.push(undefined) - 1;
      addChild(children, node, symbol, child);
    }
    node = child;
  }
  (endings[node] ??= []).push(ending);
}

function layOut<Payload>({ ids, children, endings }: Growing<Payload>): Tables<Payload> {
  const row = endings.flatMap((own) => own ?? []);
  const from = new Int32Array(endings.length + 1);
  for (const [node, own] of endings.entries()) from[node + 1] = (from[node] ?? 0) + (own?.length ?? 0);
  return {
    ids,
    children,
    roots: Int32Array.from({ length: ids.count + 1 }, (_, id) => childOf(children, 0, id << 2)),
    row,
    from,
    firsts: Int32Array.from(row, ({ rest }) => rest?.firsts ?? anyLetter),
    found: new Int32Array(256),
  };
}

function findPhrases<Payload>(tables: Tables<Payload>, stream: PhraseStream): PhraseHit<Payload>[] {
  const hits: PhraseHit<Payload>[] = [];
  const { wordEnds, borderCount } = stream;
  const { children, roots } = tables;
  const found = readWords(tables, stream);
  for (let first = 0; first < borderCount; first += 1) {
    let node = roots[found[first] ?? 0] ?? 0;
    for (let word = first; node !== 0; ) {
      addHits(tables, node, stream, first, wordEnds[word] ?? 0, hits);
      const next = found[word + 1] ?? 0;
      if (next === 0 || word + 1 >= borderCount) break;
      node = childOf(children, node, (next << 2) | unitBetween(stream, word));
      word += 1;
    }
  }
  return hits;
}

/** Adds what ends at a node, for a phrase from the word `first` to the unit `end`, where it may go on as it must. */
function addHits<Payload>(
  { row, from, firsts }: Tables<Payload>,
  node: number,
  stream: PhraseStream,
  first: number,
  end: number,
  hits: PhraseHit<Payload>[],
): void {
  const last = from[node + 1] ?? 0;
  let at = from[node] ?? 0;
  if (at === last) return;
  const bit = bitBehind(stream, end);
  for (; at < last; at += 1) {
    if (((firsts[at] ?? 0) & bit) === 0) continue;
    const ending = row[at];
    if (ending === undefined || (ending.rest !== undefined && !mayGoOn(ending.rest, stream, end))) continue;
    const unit = stream.borders[first] ?? 0;
    const { payload } = ending;
    hits.push({ start: stream.positions[unit] ?? 0, end: endInText(stream, end - 1), unit, payload });
  }
}

/** The numbers of all words of a text, 0 for those that stand in no phrase. */
function readWords<Payload>(tables: Tables<Payload>, stream: PhraseStream): Int32Array {
  if (tables.found.length < stream.borderCount) tables.found = new Int32Array(2 * stream.borderCount);
  const { ids, found } = tables;
  for (let word = 0; word < stream.borderCount; word += 1)
    found[word] = idOf(ids, stream, word) || idOfStem(ids, stream, word);
  return found;
}
