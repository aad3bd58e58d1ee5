export { readLanguage } from "./read-language.ts";
export { readLanguages } from "./read-languages.ts";
export { readSegments } from "./read-segments.ts";
