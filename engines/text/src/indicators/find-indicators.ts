import { createPostReader, type IndicatorFinder, type PostReader } from "./create-indicator-finder.ts";
import { allPacks } from "./packs/index.ts";

/** Indicators and kind of one text, looked for in all languages at once, for adverts mix them. */
export const readAnyPost: PostReader = createPostReader(allPacks);

/** Indicators in one text, looked for in all languages at once, for adverts mix them. See `IndicatorFinder`. */
export const findIndicators: IndicatorFinder = (folded, entities) => readAnyPost(folded, entities).indicators;
