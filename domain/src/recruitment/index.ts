export { fairRecruitment } from "./fair-recruitment.ts";
export { type FeeLimit, type FeeRule, type JobKind, jobKinds, type RuleSource } from "./fee-rule.ts";
export { type Corridor, type FeeFinding, type FeeWords, findFeeRule } from "./find-fee-rule.ts";
export { type IsoDate, isIsoDay } from "./iso-date.ts";
export { findLicenceRule, type LicenceRule } from "./licence-rules.ts";
