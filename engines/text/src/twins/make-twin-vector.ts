import type { FoldedText, Span, TextReading, TwinFact, TwinFactName, TwinVector } from "@suar/domain";
import { factsOfEntity } from "./facts-of-entity.ts";
import { findConcepts } from "./find-concepts.ts";
import { findLooseFacts } from "./find-loose-facts.ts";

/** Longer texts are compared by their beginning: adverts are short, and memory must stay small. */
const maxFacts = 400;
/** Places kept of one fact. */
const maxSpans = 4;

/**
 * What a text says, named alike in every language: concepts of adverts by the words of 16 languages, places, pay,
 * numbers, contacts, dates, visas, fees, names, indicators and kind. Two of them compare with `compareTwins`.
 * Shapes: `reading` is `readFolded(folded)`; facts in the order of their first place, at most 400, each with at most 4
 * places in the display copy. Errors: none, whatever the text. Cost: linear; not part of `readText`.
 */
export function makeTwinVector(folded: FoldedText, reading: TextReading): TwinVector {
  const places: (Span & { readonly fact: TwinFactName })[] = [...findLooseFacts(folded, reading.entities)];
  for (const { concept, start, end } of findConcepts(folded.matching)) {
    places.push({ fact: `word:${concept}`, start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 });
  }
  for (const entity of reading.entities) {
    for (const fact of factsOfEntity(entity)) places.push({ fact, start: entity.start, end: entity.end });
  }
  for (const { id, start, end } of reading.indicators) places.push({ fact: `indicator:${id}`, start, end });
  const said = reading.kind?.evidence[0];
  if (reading.kind !== null && said !== undefined) {
    places.push({ fact: `kind:${reading.kind.kind}`, start: said.start, end: said.end });
  }
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  const spans = new Map<TwinFactName, Span[]>();
  for (const { fact, start, end } of places) {
    const known = spans.get(fact);
    if (known === undefined) {
      if (spans.size < maxFacts) spans.set(fact, [{ start, end }]);
    } else if (known.length < maxSpans) known.push({ start, end });
  }
  const facts: TwinFact[] = [...spans].map(([fact, at]) => ({ fact, spans: at }));
  return { language: reading.language.language, facts };
}
