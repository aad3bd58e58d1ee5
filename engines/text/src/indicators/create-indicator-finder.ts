import type { Entity, FoldedText, IndicatorHit } from "@suar/domain";
import { buildVocabulary, type Vocabulary } from "./build-vocabulary.ts";
import type { PhrasePack } from "./phrase-file.ts";
import { type PostReading, readPost } from "./read-post.ts";

/**
 * Finds indicators in one text: words that practice lists name, and rules across those words and the entities. A hit is a
 * reason for a person to look; it proves nothing, and its absence proves nothing.
 * Shapes: `entities` of the same text; hits are sorted by start, then end, in display offsets; hits of one indicator do
 * not overlap; `excerpt` is the words themselves.
 * Errors: none, whatever the text. Cost: linear. Source: the lists named in sources.ts.
 */
export type IndicatorFinder = (folded: FoldedText, entities: readonly Entity[]) => IndicatorHit[];

/** Finds indicators as `IndicatorFinder` does, and tells the kind of the post. */
export type PostReader = (folded: FoldedText, entities: readonly Entity[]) => PostReading;

/**
 * A finder that knows the phrases of some languages only, for a page that must stay small.
 * Shapes: packs come from `@suar/text/phrases/<language>`; their vocabulary is built at the first text in their
 * writing system.
 * Errors: the first text throws RangeError when a pack names an indicator that no typology has.
 */
export function createIndicatorFinder(packs: readonly PhrasePack[]): IndicatorFinder {
  const read = createPostReader(packs);
  return (folded, entities) => read(folded, entities).indicators;
}

/** A reader of posts with the phrases of some languages; otherwise as `createIndicatorFinder`. */
export function createPostReader(packs: readonly PhrasePack[]): PostReader {
  let vocabulary: Vocabulary | undefined;
  return (folded, entities) => {
    vocabulary ??= buildVocabulary(packs);
    return readPost(vocabulary, folded, entities);
  };
}
