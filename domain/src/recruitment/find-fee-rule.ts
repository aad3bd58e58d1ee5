import type { CountryCode } from "../countries.ts";
import { destinationFeeRules } from "./destination-fee-rules.ts";
import type { FeeLimit, FeeRule, JobKind } from "./fee-rule.ts";
import type { IsoDate } from "./iso-date.ts";
import { originFeeRules } from "./origin-fee-rules.ts";

/** From where to where, and for what work; what is left out is not known. */
export interface Corridor {
  readonly origin?: CountryCode;
  readonly destination?: CountryCode;
  readonly job?: JobKind;
}

/** `words` is the id of the sentence that says it. Unknown is an answer: no rule with a source was found. */
export type FeeFinding =
  | { readonly kind: "known"; readonly words: FeeWords; readonly limit: FeeLimit; readonly rule: FeeRule }
  | { readonly kind: "unknown"; readonly words: "fee.unknown"; readonly country: CountryCode | undefined };

const words = {
  nothing: "fee.nothing",
  amount: "fee.amount",
  amount_per_month: "fee.amount-month",
  months: "fee.one-month",
  months_per_year: "fee.month-per-year",
  percent_of_first_month: "fee.percent-of-month",
  government_list: "fee.government-list",
  governments_only: "fee.governments-only",
} as const satisfies Record<FeeLimit["kind"], string>;
export type FeeWords = (typeof words)[keyof typeof words] | "fee.amount-tax" | "fee.month-per-year-most";

/**
 * What a recruiter of one side may take from the worker by the rules in force on a day.
 * Shapes: the closest rule wins, one for this job and that country before one for all. A rule for some jobs or countries
 * is not given for a job or country that is not known. Errors: none; without a rule the finding is `unknown`.
 *
 * @example
 * findFeeRule({ origin: "IN", destination: "SA", job: "construction" }, "2026-11-22").words; // "fee.amount-tax"
 */
export function findFeeRule(corridor: Corridor, on: IsoDate, side: FeeRule["side"] = "origin"): FeeFinding {
  const [country, other] =
    side === "origin" ? [corridor.origin, corridor.destination] : [corridor.destination, corridor.origin];
  const rules = side === "origin" ? originFeeRules : destinationFeeRules;
  const [rule] = rules
    .filter((candidate) => candidate.country === country && holds(candidate, other, corridor.job, on))
    .toSorted((a, b) => closeness(b) - closeness(a));
  if (rule === undefined) return { kind: "unknown", words: "fee.unknown", country };
  return { kind: "known", words: wordsOf(rule.limit), limit: rule.limit, rule };
}

function wordsOf(limit: FeeLimit): FeeWords {
  if (limit.kind === "amount" && limit.taxPercent !== undefined) return "fee.amount-tax";
  if (limit.kind === "months_per_year" && limit.most !== undefined) return "fee.month-per-year-most";
  return words[limit.kind];
}

function holds(rule: FeeRule, other: CountryCode | undefined, job: JobKind | undefined, on: IsoDate): boolean {
  const isInForce = rule.source.date === "unknown" || rule.source.date <= on;
  const isThere = rule.others === undefined || (other !== undefined && rule.others.includes(other));
  const isFor = rule.jobs === undefined || (job !== undefined && rule.jobs.includes(job));
  return isInForce && isThere && isFor;
}

/** A rule for named jobs comes before one for named countries: it protects the more. */
const closeness = ({ jobs, others }: FeeRule): number => (jobs === undefined ? 0 : 2) + (others === undefined ? 0 : 1);
