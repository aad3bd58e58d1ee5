import { createIndicatorFinder, type IndicatorFinder } from "./create-indicator-finder.ts";
import { allPacks } from "./packs/index.ts";

/** Indicators in one text, looked for in all languages at once, for adverts mix them. See `IndicatorFinder`. */
export const findIndicators: IndicatorFinder = createIndicatorFinder(allPacks);
