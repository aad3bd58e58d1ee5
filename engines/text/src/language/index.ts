export { readLanguage } from "./read-language.ts";
