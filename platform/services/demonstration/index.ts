export * from "./advert.ts";
export { demonstrationLanguages, type DemonstrationLanguage, ringBlueprints } from "./blueprints/index.ts";
export * from "./generate-adverts.ts";
export { phoneRanges } from "./phone-ranges.ts";
export * from "./write-adverts.ts";
export * from "./corpus/index.ts";
