import type { Entity, FoldedText } from "@suar/domain";
import { keepLongest, type NameHit, type NameMeaning, scanNames } from "./scan-words.ts";

/** Scripts without spaces between words whose segmenters know words. */
const unspaced: readonly { readonly locale: string; readonly first: number; readonly last: number }[] = [
  { locale: "th", first: 0x0e00, last: 0x0e7f },
  { locale: "lo", first: 0x0e80, last: 0x0eff },
  { locale: "my", first: 0x1000, last: 0x109f },
  { locale: "km", first: 0x1780, last: 0x17ff },
];
/** Names of so few letters, in a script without spaces, may be part of another word: a segmenter must see a word. */
const shortUnits = 4;

type PlaceHit = NameHit<Extract<NameMeaning, { kind: "place" }>>;

const segmenters = new Map<string, Intl.Segmenter>();
/** How far a segmenter looks to both sides. */
const lookedAt = 24;
/** Segmenting costs a hundred times as much as finding: no honest text names so many places in so few letters. */
const mostChecked = 1000;

/**
 * Places of the gazetteer, found in the matching copy in every language at once; of two that overlap the longer.
 * Shapes: entities of type `place`, sorted, without overlaps, in display offsets. Errors: none. Cost: linear.
 * Short names in scripts without spaces are believed only as words of their own; behind the thousandth none is.
 */
export function findPlaces(folded: FoldedText, hits: readonly NameHit[] = scanNames(folded)): Entity[] {
  const { display, matching, starts, ends } = folded;
  let checks = 0;
  const isOwnWord = (start: number, end: number): boolean => {
    const locale = unspacedLocale(matching, start, end);
    if (locale === undefined) return true;
    checks += 1;
    return checks <= mostChecked && isWord(matching, start, end, locale);
  };
  const believed = hits.filter(
    (hit): hit is PlaceHit =>
      hit.meaning.kind === "place" &&
      (!hit.meaning.capital || /^\p{Lu}/u.test(display.slice(starts[hit.start], ends[hit.end - 1]))) &&
      (hit.end - hit.start > shortUnits || isOwnWord(hit.start, hit.end)),
  );
  return keepLongest(believed).map((hit) => {
    const start = starts[hit.start] ?? 0;
    const end = ends[hit.end - 1] ?? 0;
    return { type: "place", value: hit.meaning.place, text: display.slice(start, end), start, end };
  });
}

/** The language whose segmenter knows the words of this stretch; `undefined` where spaces stand between words. */
function unspacedLocale(text: string, start: number, end: number): string | undefined {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const locale = unspaced.find(({ first, last }) => unit >= first && unit <= last)?.locale;
    if (locale !== undefined) return locale;
  }
  return undefined;
}

/** True when a segmenter sees word borders at both ends. */
function isWord(text: string, start: number, end: number, locale: string): boolean {
  const from = Math.max(0, start - lookedAt);
  const window = text.slice(from, end + lookedAt);
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
