export * from "./loss.ts";
export * from "./age-in-years.ts";
export * from "./control-method-names.ts";
export * from "./ctdc-columns.ts";
export * from "./ctdc-later.ts";
export * from "./to-ctdc.ts";
export * from "./from-ctdc.ts";
export * from "./glotip.ts";
export * from "./ic-tip-units.ts";
export * from "./sdg-16-2-2.ts";
export * from "./to-standard.ts";
export {
  type CrossedCase,
  type PlannedCase,
  type PlannedStatement,
  caseOfHtcds,
} from "./case-of-htcds.ts";
export { type StatedCase, htcdsOfCase, namesSomebody } from "./htcds-of-case.ts";
export { type PlannedFact } from "./cells-of-facts.ts";
