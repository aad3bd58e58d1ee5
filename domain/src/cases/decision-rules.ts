import type { DecisionMatter, DecisionOutcome, ProofStandard } from "./case-codes.ts";

/** What may be decided in a matter, about whom, and on which standards. */
export interface DecisionRule {
  readonly outcomes: readonly DecisionOutcome[];
  readonly needsPerson: boolean;
  /** Standards that may carry it, the usual one first. A case worker's decision is no verdict. */
  readonly standards: readonly ProofStandard[];
}

const ofStatus: readonly DecisionOutcome[] = ["yes", "no", "not_now", "needs_second_interview"];
const yesOrNo: readonly DecisionOutcome[] = ["yes", "no", "not_now"];
const early: readonly ProofStandard[] = ["reasonable_grounds", "suspicion", "balance_of_probabilities", "not_stated"];
const formal: readonly ProofStandard[] = [
  "balance_of_probabilities",
  "reasonable_grounds",
  "beyond_reasonable_doubt",
  "not_stated",
];

/**
 * The rule of each matter. To be presumed trafficked needs suspicion or reasonable grounds, never a trial's standard; trafficked
 * and smuggled are matters apart, so that both can be decided of one person. Source: mission, journey J3; the two protocols (2000).
 */
export const decisionRules = {
  indications_of_trafficking: { outcomes: ofStatus, needsPerson: false, standards: early },
  presumed_victim: { outcomes: ofStatus, needsPerson: true, standards: early },
  identified_victim: { outcomes: ofStatus, needsPerson: true, standards: formal },
  smuggled: { outcomes: ofStatus, needsPerson: true, standards: [...early, "beyond_reasonable_doubt"] },
  age_treated_as: { outcomes: ["child", "adult"], needsPerson: true, standards: early },
  best_interests: { outcomes: yesOrNo, needsPerson: true, standards: early },
  non_punishment: { outcomes: yesOrNo, needsPerson: true, standards: early },
  immediate_danger: { outcomes: ["yes", "no"], needsPerson: false, standards: early },
  other: { outcomes: ofStatus, needsPerson: false, standards: [...early, "beyond_reasonable_doubt"] },
} as const satisfies Readonly<Record<DecisionMatter, DecisionRule>>;

/** Why a decision cannot stand as it is written. */
export const decisionFaults = [
  "outcome_not_of_matter",
  "person_needed",
  "standard_too_high",
  "reviews_itself",
] as const;
export type DecisionFault = (typeof decisionFaults)[number];

/** What is written of a decision, as far as its rule reads it. */
export interface DecisionDraft {
  readonly matter: DecisionMatter;
  readonly person: string | null;
  readonly outcome: DecisionOutcome;
  readonly standard: ProofStandard;
  readonly replaces: string | null;
  readonly reviews: string | null;
}

/** Why a decision does not fit its matter; `undefined` when it does. Errors: none. */
export function findDecisionFault(decision: DecisionDraft): DecisionFault | undefined {
  const rule: DecisionRule = decisionRules[decision.matter];
  if (!rule.outcomes.includes(decision.outcome)) return "outcome_not_of_matter";
  if (rule.needsPerson && decision.person === null) return "person_needed";
  if (!rule.standards.includes(decision.standard)) return "standard_too_high";
  return decision.reviews !== null && decision.reviews === decision.replaces ? "reviews_itself" : undefined;
}

/** A decision that stands, as far as the status in the standard depends on it. */
export type StatusDecision = Pick<DecisionDraft, "matter" | "outcome"> & { readonly replacedAt: string | null };

/**
 * The trafficking status of HTCDS 2.0 that a person's standing decisions come to; `undefined` while nobody has decided. What
 * was identified outweighs what was presumed; "not now" and "needs a second interview" leave a presumption where it was.
 */
export function traffickingStatusOf(
  decisions: readonly StatusDecision[],
): "PossibleVictimOfTrafficking" | "ActualVictimOfTrafficking" | "NotAVictimOfTrafficking" | undefined {
  const stands = (matter: DecisionMatter, outcome: DecisionOutcome) =>
    decisions.some((one) => one.replacedAt === null && one.matter === matter && one.outcome === outcome);
  if (stands("identified_victim", "yes")) return "ActualVictimOfTrafficking";
  if (stands("identified_victim", "no")) return "NotAVictimOfTrafficking";
  return stands("presumed_victim", "yes") ? "PossibleVictimOfTrafficking" : undefined;
}
