export { noiseLevels, type NoiseLevel } from "./change-plan.ts";
export { corpusDefaults, type CorpusOptions } from "./corpus-options.ts";
export { corpusDisguises, type CorpusDisguise } from "./disguise-text.ts";
export * from "./generate-corpus.ts";
export { corpusLanguages, type CorpusLanguage } from "./kits/index.ts";
export * from "./write-corpus.ts";
