import type { Entity, FoldedText } from "@suar/domain";
import { keepLongest, type NameHit, type NameMeaning, scanNames } from "./scan-words.ts";

const borders = new Map([
  ["th", /[\u0e00-\u0e7f]/],
  ["lo", /[\u0e80-\u0eff]/],
  ["my", /[\u1000-\u109f]/],
  ["km", /[\u1780-\u17ff]/],
]);
/** Names of so few letters, in a script without spaces, may be part of another word: a segmenter must see a word. */
const shortUnits = 4;

type PlaceHit = NameHit<Extract<NameMeaning, { kind: "place" }>>;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Places of the gazetteer, found in the matching copy in every language at once; of two that overlap the longer.
 * Shapes: entities of type `place`, sorted, without overlaps, in display offsets. Errors: none. Cost: linear.
 */
export function findPlaces(folded: FoldedText, hits: readonly NameHit[] = scanNames(folded)): Entity[] {
  const { display, matching, starts, ends } = folded;
  const believed = hits.filter(
    (hit): hit is PlaceHit =>
      hit.meaning.kind === "place" &&
      (!hit.meaning.capital || /^\p{Lu}/u.test(display.slice(starts[hit.start], ends[hit.end - 1]))) &&
      (hit.end - hit.start > shortUnits || isWord(matching, hit.start, hit.end)),
  );
  return keepLongest(believed).map((hit) => {
    const start = starts[hit.start] ?? 0;
    const end = ends[hit.end - 1] ?? 0;
    return { type: "place", value: hit.meaning.place, text: display.slice(start, end), start, end };
  });
}

/** True when a segmenter sees word borders at both ends, or the script puts spaces there or needs no such check. */
function isWord(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const locale = [...borders].find(([, letters]) => letters.test(name))?.[0];
  if (locale === undefined) return true;
  const from = Math.max(0, start - 24);
  const window = text.slice(from, end + 24);
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: "word" });
    segmenters.set(locale, segmenter);
  }
  const words = segmenter.segment(window);
  const first = words.containing(start - from);
  const lastWord = words.containing(end - 1 - from);
  if (first === undefined || lastWord === undefined) return true;
  const lastEnd = lastWord.index + lastWord.segment.length;
  return first.index === start - from && lastEnd === end - from;
}
