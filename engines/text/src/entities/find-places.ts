import type { Entity, FoldedText } from "@suar/domain";
import { foldText } from "../copy/fold-text.ts";
import { buildPhraseTrie, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { streamOf } from "../phrases/stream-of.ts";
import { listNames } from "./gazetteer/list-names.ts";

/** Names that are everyday words or people's names as well: believed only when written with a capital letter. */
const capitalOnly: ReadonlySet<string> = new Set(
  "turkey turki turkiye jordan chad georgia guinea mali oman niger jersey clark bali boten bokor penang muse trat".split(
    " ",
  ),
);
const borders = new Map([
  ["th", /[\u0e00-\u0e7f]/],
  ["lo", /[\u0e80-\u0eff]/],
  ["my", /[\u1000-\u109f]/],
  ["km", /[\u1780-\u17ff]/],
]);
/** Names of so few letters, in a script without spaces, may be part of another word: a segmenter must see a word. */
const shortUnits = 4;

interface Name {
  readonly place: string;
  readonly capital: boolean;
}

let trie: PhraseTrie<Name> | undefined;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Places of the gazetteer, found in the matching copy in every language at once; of two that overlap the longer.
 * Shapes: entities of type `place`, sorted, without overlaps, in display offsets. Errors: none. Cost: linear.
 */
export function findPlaces(folded: FoldedText): Entity[] {
  trie ??= buildPhraseTrie(listFoldedNames());
  const { display, matching, starts, ends } = folded;
  const kept: Entity[] = [];
  let last: { start: number; end: number } | undefined;
  for (const hit of trie.findIn(streamOf(matching))) {
    const start = starts[hit.start] ?? 0;
    const end = ends[hit.end - 1] ?? 0;
    const text = display.slice(start, end);
    if (hit.payload.capital && !/^\p{Lu}/u.test(text)) continue;
    if (hit.end - hit.start <= shortUnits && !isWord(matching, hit.start, hit.end)) continue;
    if (last !== undefined && hit.start < last.end) {
      if (hit.end - hit.start <= last.end - last.start) continue;
      kept.pop();
    }
    last = { start: hit.start, end: hit.end };
    kept.push({ type: "place", value: hit.payload.place, text, start, end });
  }
  return kept;
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

function listFoldedNames(): (readonly [string, Name])[] {
  const seen = new Set<string>();
  const names: (readonly [string, Name])[] = [];
  for (const { place, name } of listNames()) {
    const folded = foldText(name).matching;
    if (seen.has(`${place}|${folded}`)) continue;
    seen.add(`${place}|${folded}`);
    names.push([folded, { place, capital: capitalOnly.has(folded) }]);
  }
  return names;
}
