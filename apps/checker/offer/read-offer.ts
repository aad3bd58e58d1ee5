import type { Entity, FoldedText, IndicatorHit, LanguageReading, Span } from "@suar/domain";
import { findEntities, foldText, type PostReader } from "@suar/text/finder";
import { type FactKind, factKinds, factOfEntity, factOfIndicator } from "./fact-kinds.ts";
import { type CorrectionLine, joinCorrections } from "./join-corrections.ts";
import { joinSigns } from "./join-signs.ts";
import { signsOfAnswers } from "./signs-of-answers.ts";
import type { Corrections, Fact, Offer, OfferReading, Sign, SignPlace } from "./offer.ts";

/** Longest part of a text that is read, UTF-16 code units: ten printed pages, far more than any offer. */
export const longestRead = 20_000;

/**
 * Facts and warning signs of one offer, the tapped answers' signs among them. Corrections stand under the text as lines of their own and are read like it; what
 * the text itself says about a corrected fact is passed over.
 * Shapes: any strings. Units: spans are UTF-16 code units of `offer.text`, or of the correction's own words. Errors: none.
 * Time is linear in the length.
 */
export function readOffer(
  { text: given, corrections, answers }: Offer,
  readPost: PostReader,
  readLanguage?: (folded: FoldedText) => LanguageReading,
): OfferReading {
  const text = given.slice(0, longestRead);
  const { display, lines } = joinCorrections(text, corrections);
  const isKept = (kind: FactKind | undefined, { start }: Span): boolean =>
    kind === undefined || start >= text.length || corrections[kind] === undefined;
  const folded = foldText(display);
  const entities = findEntities(folded).filter((entity) => isKept(factOfEntity(entity.type), entity));
  const { indicators, kind } = readPost(folded, entities);
  const hits = indicators.filter((hit) => isKept(factOfIndicator(hit.id), hit));
  return {
    facts: gatherFacts(entities, hits, corrections, text.length),
    signs: joinSigns(
      gatherSigns(hits, (span) => placeOf(span, display, lines)),
      signsOfAnswers(answers),
    ),
    isCut: text.length < given.length,
    isService: kind?.kind === "sell",
    isOtherLanguage: readLanguage !== undefined && hits.length === 0 && isOther(folded, readLanguage(folded)),
  };
}

/** Languages whose signs the page knows, as the language model names them. */
const knownLanguages: ReadonlySet<string> = new Set(
  "eng ind msa tha vie khm lao mya fil zho hin ben nep sin tam urd".split(" "),
);
/** Shorter texts have no language that could be told. */
const fewestLetters = 30;

const isOther = ({ matching }: FoldedText, { language }: LanguageReading): boolean =>
  matching.length >= fewestLetters && !knownLanguages.has(language);

function placeOf({ start, end }: Span, display: string, lines: readonly CorrectionLine[]): SignPlace {
  const words = display.slice(start, end);
  const line = lines.find((each) => start >= each.start && start < each.end);
  if (line === undefined) return { origin: "offer", start, end, words };
  return { origin: "correction", start: start - line.start, end: end - line.start, words };
}

function gatherSigns(hits: readonly IndicatorHit[], placeOf: (span: Span) => SignPlace): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const { id, strength, label, source, ...hit } of hits) {
    const before = signs.get(id)?.places ?? [];
    signs.set(id, { id, strength, label, source, places: [...before, placeOf(hit)] });
  }
  return [...signs.values()];
}

function gatherFacts(
  entities: readonly Entity[],
  hits: readonly IndicatorHit[],
  corrections: Corrections,
  textLength: number,
): OfferReading["facts"] {
  const facts = Object.fromEntries(factKinds.map((kind) => [kind, [] as Fact[]])) as Record<FactKind, Fact[]>;
  const add = (kind: FactKind | undefined, fact: Fact): void => {
    if (kind !== undefined && !facts[kind].some(({ words }) => words === fact.words)) facts[kind].push(fact);
  };
  // Of a corrected fact the person's own words are shown whole, with the values that the engine reads in them.
  for (const { type, text, value, start } of entities) {
    const kind = factOfEntity(type);
    if (kind === undefined || (start >= textLength && corrections[kind] === undefined)) continue;
    add(kind, { words: text, value });
  }
  for (const { id, excerpt, start } of hits) {
    const kind = factOfIndicator(id);
    const isSaid = kind !== undefined && (kind === "fee" || kind === "visa" || kind === "route");
    if (isSaid && start < textLength && facts[kind].length === 0) add(kind, { words: excerpt });
  }
  return facts;
}
