/**
 * What a page needs that must stay small: reading one text with the phrases of some languages (`@suar/text/phrases/*`)
 * and without the large language model. The main entry joins all languages.
 */
export { foldText } from "./copy/index.ts";
export { findEntities } from "./entities/index.ts";
export {
  createIndicatorFinder,
  createPostReader,
  type IndicatorFinder,
  type PostReader,
} from "./indicators/create-indicator-finder.ts";
export type { PhraseLanguage } from "./indicators/indicator.ts";
export { listIndicators } from "./indicators/list-indicators.ts";
export type { PhrasePack } from "./indicators/phrase-file.ts";
