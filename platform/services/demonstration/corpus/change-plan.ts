import type { AdvertPlan, PlanNumbers } from "./advert-plan.ts";
import type { Random } from "../random.ts";

/** How far the adverts of one campaign differ from one another, from least to most. */
export const noiseLevels = ["exact", "slots", "words", "paraphrase", "rewrite"] as const;
export type NoiseLevel = (typeof noiseLevels)[number];

/** Shares (0 .. 1) with which something is drawn anew in one advert. */
export interface Noise {
  /** A number or the place of the campaign. */
  readonly slots: number;
  /** A choice between two words. */
  readonly words: number;
  /** The whole wording of a statement. */
  readonly wordings: number;
  /** A word gets a slip of the pen. */
  readonly slips: number;
  /** One statement is left out. */
  readonly omissions: number;
  readonly isShuffled: boolean;
}

/** `rewrite` is what a language model makes when it is asked to say the same facts anew. */
export const noises: Readonly<Record<NoiseLevel, Noise>> = {
  exact: { slots: 0, words: 0, wordings: 0, slips: 0, omissions: 0, isShuffled: false },
  slots: { slots: 0.35, words: 0, wordings: 0, slips: 0, omissions: 0, isShuffled: false },
  words: { slots: 0.35, words: 0.5, wordings: 0, slips: 0.06, omissions: 0.1, isShuffled: false },
  paraphrase: { slots: 0.35, words: 0.5, wordings: 0.3, slips: 0.02, omissions: 0.25, isShuffled: true },
  rewrite: { slots: 0, words: 0.7, wordings: 0.9, slips: 0, omissions: 0.1, isShuffled: true },
};

/** The plan as one advert of its campaign takes it: numbers rotate, statements move or are left out. */
export function changePlan(plan: AdvertPlan, noise: Noise, random: Random): AdvertPlan {
  const redrawn = <Value>(value: Value, draw: () => Value): Value => (random.chance(noise.slots) ? draw() : value);
  const numbers: PlanNumbers = {
    ...plan.numbers,
    pay: redrawn(plan.numbers.pay, () => random.integer(0, 18)),
    fee: redrawn(plan.numbers.fee, () => random.integer(3, 30) * 50),
    count: redrawn(plan.numbers.count, () => random.integer(2, 40)),
    month: redrawn(plan.numbers.month, () => random.integer(1, 12)),
    day: redrawn(plan.numbers.day, () => random.integer(1, 28)),
  };
  const place = redrawn(plan.place, () => random.integer(0, 7));
  const [first, ...others] = plan.statements;
  const rest =
    random.chance(noise.omissions) && others.length > 3
      ? others.toSpliced(random.integer(0, others.length - 1), 1)
      : others;
  const statements = first ? [first, ...(noise.isShuffled ? random.shuffle(rest) : rest)] : [];
  return { ...plan, numbers, place, statements };
}
