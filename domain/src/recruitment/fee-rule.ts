import type { CountryCode } from "../countries.ts";
import type { IsoDate } from "./iso-date.ts";

/** Kinds of work that fee rules tell apart. */
export const jobKinds = [
  "domestic",
  "care",
  "seafarer",
  "fishing",
  "farm",
  "factory",
  "construction",
  "service",
  "office",
  "other",
] as const;
export type JobKind = (typeof jobKinds)[number];

/** Where a rule was read. `secondary`: news or another page that reports the rule, not its own text. */
export interface RuleSource {
  readonly title: string;
  readonly url: string;
  readonly kind: "primary" | "secondary";
  /** When the rule was made, took effect or was reported, as far as the source says. */
  readonly date: IsoDate | "unknown";
  /** When a stored copy of the source was read. */
  readonly checked: IsoDate;
}

/** The most that a recruiter may take from a worker. Months are of the pay agreed. Amounts are ISO 4217, in units. */
export type FeeLimit =
  | { readonly kind: "nothing" }
  | { readonly kind: "amount"; readonly currency: string; readonly amount: number; readonly taxPercent?: number }
  | { readonly kind: "amount_per_month"; readonly currency: string; readonly amount: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "months_per_year"; readonly months: number; readonly most?: number }
  | { readonly kind: "percent_of_first_month"; readonly percent: number }
  /** The government sets a sum for each country and job, which this edition does not hold. */
  | { readonly kind: "government_list" }
  /** Governments choose the workers between them: no private recruiter has a place to give. */
  | { readonly kind: "governments_only" };

/**
 * What one country's law lets a recruiter take. `side` says in which country the recruiter works: rules of the origin
 * bind the agency at home, rules of the destination the agency or employer there. A list that is left out means all.
 */
export interface FeeRule {
  readonly id: string;
  readonly country: CountryCode;
  readonly side: "origin" | "destination";
  /** For a rule of the origin the destinations, for a rule of the destination the origins. */
  readonly others?: readonly CountryCode[];
  readonly jobs?: readonly JobKind[];
  readonly limit: FeeLimit;
  readonly source: RuleSource;
}
