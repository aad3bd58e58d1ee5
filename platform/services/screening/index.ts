export { readScreening } from "./read-screening.ts";
export { screenText } from "./screen-text.ts";
