export { readLanguage } from "./read-language.ts";
export { readSegments } from "./read-segments.ts";
