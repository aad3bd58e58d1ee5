export {
  createIndicatorFinder,
  createPostReader,
  type IndicatorFinder,
  type PostReader,
} from "./create-indicator-finder.ts";
export { findIndicators, readAnyPost } from "./find-indicators.ts";
export { phraseLanguages, type IndicatorHead, type PhraseLanguage } from "./indicator.ts";
export { listIndicators } from "./list-indicators.ts";
export type { PhraseFile, PhrasePack } from "./phrase-file.ts";
export type { PostReading } from "./read-post.ts";
export { typologies, type Typology } from "./typologies.ts";
