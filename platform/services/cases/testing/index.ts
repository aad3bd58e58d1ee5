export { caseRows, type MadeCase } from "./case-rows.ts";
