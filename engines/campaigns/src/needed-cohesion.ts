import { isDenseGram } from "./cut-grams.ts";
import type { CampaignParameters } from "./parameters.ts";

/** How much less is asked of texts in ideographs or syllables alone. */
const denseRelief = 0.1;

/** Share of the grams of one writing that are of ideographs or syllables, 0 .. 1; 0 without grams. */
export function denseShare(grams: Int32Array): number {
  let dense = 0;
  for (const gram of grams) if (isDenseGram(gram)) dense += 1;
  return grams.length === 0 ? 0 : dense / grams.length;
}

/**
 * How much lower a cosine may be, since both groups are written in ideographs or syllables: there two units tell what four letters
 * tell elsewhere, so strangers share less, and a changed word costs its own grams and those that straddle it.
 * Shapes: `one` and `other` are the `denseShare` of the groups. Errors: none.
 */
export const reliefOf = (one: number, other: number): number => denseRelief * Math.min(one, other);

/** Mean cosine that two groups need to join: `cohesion` less the relief. */
export const neededCohesion = (
  one: number,
  other: number,
  { cohesion }: Pick<CampaignParameters, "cohesion">,
): number => cohesion - reliefOf(one, other);
