import type { Entity, FoldedText, IndicatorHit } from "@suar/domain";
import type { PhraseHit, PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { endInText, type PhraseStream } from "../phrases/read-stream.ts";
import { streamOf } from "../phrases/stream-of.ts";
import { writeStream } from "../phrases/write-stream.ts";
import { buildVocabulary, type Beginning, type Meaning } from "./build-vocabulary.ts";
import type { Cue, IndicatorHead } from "./indicator.ts";
import type { PhrasePack } from "./phrase-file.ts";
import type { Facts, Piece } from "./rules/facts.ts";
import { rules } from "./rules/index.ts";

type Hit = Pick<PhraseHit<Meaning>, "start" | "end" | "payload">;

/**
 * Finds indicators in one text: words that practice lists name, and rules across those words and the entities. A hit is a
 * reason for a person to look; it proves nothing, and its absence proves nothing.
 * Shapes: `entities` of the same text; hits are sorted by start, then end, in display offsets; hits of one indicator do
 * not overlap; `excerpt` is the words themselves.
 * Errors: none, whatever the text. Cost: linear. Source: the lists named in sources.ts.
 */
export type IndicatorFinder = (folded: FoldedText, entities: readonly Entity[]) => IndicatorHit[];

/**
 * A finder that knows the phrases of some languages only, for a page that must stay small.
 * Shapes: packs come from `@suar/text/phrases/<language>`; their vocabulary is built at the first text.
 * Errors: the first text throws RangeError when a pack names an indicator that no typology has.
 */
export function createIndicatorFinder(packs: readonly PhrasePack[]): IndicatorFinder {
  let vocabulary: PhraseTrie<Beginning> | undefined;
  return (folded, entities) => {
    vocabulary ??= buildVocabulary(packs);
    return readIndicators(vocabulary, folded, entities);
  };
}

function readIndicators(
  vocabulary: PhraseTrie<Beginning>,
  folded: FoldedText,
  entities: readonly Entity[],
): IndicatorHit[] {
  const stream = streamOf(folded.matching);
  const found = keepWhole(vocabulary.findIn(stream), stream);
  if (found.length === 0 && entities.length === 0) return [];
  const hits: IndicatorHit[] = [];
  const pieces = new Map<string, Piece[]>();
  for (const { start, end, payload } of keepCertain(found, folded.matching.length)) {
    const piece = { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
    hits.push(writeHit(folded.display, payload, piece));
    const others = pieces.get(payload.id);
    if (others === undefined) pieces.set(payload.id, [piece]);
    else others.push(piece);
  }
  const facts: Facts = { entities, hits: pieces, cues: readCues(found) };
  for (const rule of rules) {
    const piece = rule.find(facts);
    if (piece !== undefined) hits.push(writeHit(folded.display, rule, piece));
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Certain extends Piece {
  readonly payload: IndicatorHead;
}

/** Beginnings whose phrase goes on as it must, with its end. */
function keepWhole(beginnings: readonly PhraseHit<Beginning>[], stream: PhraseStream): Hit[] {
  const hits: Hit[] = [];
  let text: string | undefined;
  for (const { start, end, unit, payload } of beginnings) {
    if (payload.whole === undefined) {
      hits.push({ start, end, payload: payload.meaning });
      continue;
    }
    text ??= writeStream(stream);
    const whole = payload.whole();
    whole.lastIndex = unit;
    const length = whole.exec(text)?.[0].trimEnd().length ?? 0;
    if (length === 0) continue;
    hits.push({ start, end: endInText(stream, unit + length - 1), payload: payload.meaning });
  }
  return hits;
}

/** Of hits of one indicator that overlap the longest; none that a counter-phrase of the same indicator overlaps. */
function keepCertain(found: readonly Hit[], length: number): Certain[] {
  const last = new Map<string, number>();
  const kept: Certain[] = [];
  const countered = new Map<string, Uint8Array>();
  for (const { start, end, payload } of found) {
    if (payload.kind !== "counter") continue;
    const places = countered.get(payload.id) ?? new Uint8Array(length);
    countered.set(payload.id, places.fill(1, start, end));
  }
  for (const { start, end, payload } of found) {
    if (payload.kind !== "indicator") continue;
    const { indicator } = payload;
    if (countered.get(indicator.id)?.subarray(start, end).includes(1) === true) continue;
    const index = last.get(indicator.id);
    const before = index === undefined ? undefined : kept[index];
    if (index === undefined || before === undefined || before.end <= start) {
      last.set(indicator.id, kept.push({ start, end, payload: indicator }) - 1);
    } else if (end - start > before.end - before.start) {
      kept[index] = { start, end, payload: indicator };
    }
  }
  return kept;
}

function readCues(found: readonly Hit[]): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  for (const { payload } of found) if (payload.kind === "cue") cues.add(payload.cue);
  return cues;
}

const writeHit = (display: string, head: IndicatorHead, { start, end }: Piece): IndicatorHit => ({
  id: head.id,
  element: head.element,
  strength: head.strength,
  label: head.label,
  excerpt: display.slice(start, end),
  source: head.source,
  start,
  end,
});
