export { fillWords } from "./fill-words.ts";
export { type FlagId, flagReasons } from "./flag-reasons.ts";
export { type CheckerWordId, type CheckerWords, loadCheckerWords } from "./load-checker-words.ts";
export { type CheckerLocale, type CheckerLocaleCode, checkerLocaleCodes, checkerLocales } from "./locales.ts";
