export { readScreening } from "./read-screening.ts";
