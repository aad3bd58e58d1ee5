export { createIndicatorFinder, type IndicatorFinder } from "./create-indicator-finder.ts";
export { findIndicators } from "./find-indicators.ts";
export { phraseLanguages, type IndicatorHead, type PhraseLanguage } from "./indicator.ts";
export { listIndicators } from "./list-indicators.ts";
export type { PhraseFile, PhrasePack } from "./phrase-file.ts";
export { typologies, type Typology } from "./typologies.ts";
