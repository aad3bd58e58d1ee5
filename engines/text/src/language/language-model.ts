import type { LanguageCode } from "@suar/domain";

/**
 * A linear model over hashed character runs. `languages` names its classes in order, `und` last: the class of every
 * other language in the script. `weights` holds one character of the base64 alphabet for each bucket and class, bucket
 * by bucket; its place in the alphabet less 32, times `step`, is the weight.
 */
export interface LanguageModel {
  readonly bits: number;
  readonly step: number;
  readonly languages: readonly (LanguageCode | "und")[];
  readonly weights: string;
}

/** The best class of a model for a text, with its share of the probability (0 .. 1). */
export interface ModelAnswer {
  readonly language: LanguageCode | "und";
  readonly probability: number;
  /** Probability of the runner-up and its name. */
  readonly second: LanguageCode | "und";
  readonly secondProbability: number;
}
