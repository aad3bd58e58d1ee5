export { findIndicators } from "./find-indicators.ts";
export { listIndicators } from "./list-indicators.ts";
export { phraseLanguages, phraseStatus, type IndicatorHead, type PhraseLanguage } from "./indicator.ts";
