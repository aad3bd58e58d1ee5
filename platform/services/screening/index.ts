export { readOneText } from "./read-one-text.ts";
export { screenText } from "./screen-text.ts";
