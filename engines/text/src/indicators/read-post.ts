import type { Entity, FoldedText, IndicatorHit, PostKindReading } from "@suar/domain";
import type { PhraseHit } from "../phrases/build-phrase-trie.ts";
import { matchPieces } from "../phrases/match-pieces.ts";
import { endInText, type PhraseStream } from "../phrases/read-stream.ts";
import { streamOf } from "../phrases/stream-of.ts";
import type { Beginning, Meaning, Vocabulary } from "./build-vocabulary.ts";
import { classifyPost } from "./classify-post.ts";
import { denyCues } from "./deny-cues.ts";
import { findPairs } from "./find-pairs.ts";
import type { Cue, IndicatorHead } from "./indicator.ts";
import { phraseIndicators } from "./list-indicators.ts";
import { spacingAt } from "./near.ts";
import { takenAwayBy } from "./pairs.ts";
import type { Facts, Piece } from "./rules/facts.ts";
import { rules } from "./rules/index.ts";
import { isWarning } from "./rules/is-warning.ts";

type Hit = Pick<PhraseHit<Meaning>, "start" | "end" | "payload">;

/** What the words of one post say. */
export interface PostReading {
  readonly indicators: IndicatorHit[];
  readonly kind: PostKindReading | null;
}

/**
 * Reads one post with one vocabulary: its indicators, sorted by start, then end, and its kind. A text that warns of lures
 * has neither. Cost: linear. Errors: none.
 */
export function readPost(vocabulary: Vocabulary, folded: FoldedText, entities: readonly Entity[]): PostReading {
  const { said, facts } = readSaid(vocabulary, folded, entities);
  if (facts.cues.size === 0 && said.length === 0 && entities.length === 0) return { indicators: [], kind: null };
  if (isWarning(facts)) return { indicators: [], kind: null };
  const indicators = [...said];
  for (const rule of rules) {
    const piece = rule.find(facts);
    if (piece !== undefined) indicators.push(writeHit(folded.display, rule, piece));
  }
  indicators.sort(byPlace);
  return { indicators, kind: classifyPost(folded.display, facts) };
}

/** What one post says in words, before any rule is asked, and the facts that rules are asked of. */
export interface SaidInPost {
  readonly said: readonly IndicatorHit[];
  readonly facts: Facts;
}

/** Reads the words of one post: phrases, pairs and cues, without what counter-words take away. Cost: linear. Errors: none. */
export function readSaid(vocabulary: Vocabulary, folded: FoldedText, entities: readonly Entity[]): SaidInPost {
  const stream = streamOf(folded.matching);
  const found = keepWhole(vocabulary(stream), stream);
  if (found.length === 0) return { said: [], facts: { entities, hits: new Map(), cues: new Map() } };
  const toDisplay = ({ start, end }: Piece): Piece => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
  });
  const { matching } = folded;
  const cues = denyCues(matching, readCues(found));
  const said: IndicatorHit[] = [];
  const pieces = new Map<string, Piece[]>();
  const hits = [...found, ...readPairs(matching, cues), ...readTakeaways(matching, cues)];
  for (const hit of keepCertain(hits.sort(byPlace), matching.length)) {
    const piece = toDisplay(hit);
    said.push(writeHit(folded.display, hit.payload, piece));
    addPiece(pieces, hit.payload.id, piece);
  }
  return {
    said,
    facts: {
      entities,
      hits: pieces,
      cues: new Map([...cues].map(([cue, places]) => [cue, places.map(toDisplay)])),
    },
  };
}

const byPlace = (a: Piece, b: Piece): number => a.start - b.start || a.end - b.end;

interface Certain extends Piece {
  readonly payload: IndicatorHead;
}

/** Beginnings whose phrase goes on as it must, with its end. */
function keepWhole(beginnings: readonly PhraseHit<Beginning>[], stream: PhraseStream): Hit[] {
  const hits: Hit[] = [];
  for (const { start, end, unit, payload } of beginnings) {
    const { whole, meaning } = payload;
    const last = whole === undefined ? -1 : matchPieces(whole, stream, unit) - 1;
    if (whole === undefined) hits.push({ start, end, payload: meaning });
    else if (last >= unit) hits.push({ start, end: endInText(stream, last), payload: meaning });
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

const heads = new Map(phraseIndicators.map((head) => [head.id, head]));

function readPairs(matching: string, cues: ReadonlyMap<Cue, readonly Piece[]>): Hit[] {
  return findPairs(matching, cues).flatMap(({ indicator: id, start, end }) => {
    const indicator = heads.get(id);
    return indicator === undefined ? [] : [{ start, end, payload: { kind: "indicator", indicator } as const }];
  });
}

/** How far from an indicator the word stands that takes it away. */
const vicinity = { spaced: 40, unspaced: 40, han: 14 } as const;

/** What stands close to a word that takes an indicator away, as a counter-phrase of it. */
function readTakeaways(matching: string, cues: ReadonlyMap<Cue, readonly Piece[]>): Hit[] {
  return takeaways.flatMap(({ cue, payload }) =>
    (cues.get(cue) ?? []).map(({ start, end }) => {
      const around = vicinity[spacingAt(matching, start)];
      return { start: Math.max(0, start - around), end: end + around, payload };
    }),
  );
}

const takeaways = Object.entries(takenAwayBy).map(([id, cue]) => ({ cue, payload: { kind: "counter", id } as const }));

function readCues(found: readonly Hit[]): Map<Cue, Piece[]> {
  const cues = new Map<Cue, Piece[]>();
  for (const { start, end, payload } of found) if (payload.kind === "cue") addPiece(cues, payload.cue, { start, end });
  return cues;
}

function addPiece<Key>(pieces: Map<Key, Piece[]>, key: Key, piece: Piece): void {
  const others = pieces.get(key);
  if (others === undefined) pieces.set(key, [piece]);
  else others.push(piece);
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
