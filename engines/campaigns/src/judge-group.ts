import { gramOverlap } from "./make-fingerprint.ts";
import type { WeightedShape } from "./link-groups.ts";
import type { CampaignParameters } from "./parameters.ts";
import { gramBits } from "./weigh-grams.ts";

/** How strongly one group of alike records stands out from chance. */
export interface Judgement {
  /** Bits of writing that at least half of the records share. */
  readonly sharedBits: number;
  /** Bits it would need. */
  readonly neededBits: number;
  /** True when the group is a campaign. */
  readonly stands: boolean;
}

/**
 * Whether a group shares more than chance and everyday phrases explain.
 *
 * Grams that at least half of the records hold are worth their bits, divided by how often each letter is counted.
 * `n` records picked from `N` share `b` bits by chance about `N^n * 2^-(b(n-1))` times; it must be less than
 * `2^-marginBits`. So two records must share much, many records less, and nothing below `floorBits` ever counts.
 * Shapes: `frequencyOf` gives the shapes of the corpus that hold a gram. Units: bits. Errors: none.
 */
export function judgeGroup(
  members: readonly WeightedShape[],
  frequencyOf: (gram: number) => number,
  shapes: number,
  parameters: CampaignParameters,
): Judgement {
  const records = members.reduce((sum, member) => sum + member.records, 0);
  const held = new Map<number, number>();
  for (const member of members) {
    for (const gram of member.vector.grams) held.set(gram, (held.get(gram) ?? 0) + member.records);
  }
  let sharedBits = 0;
  for (const [gram, count] of held) {
    if (count * 2 < records || count < 2) continue;
    sharedBits += gramBits(frequencyOf(gram), shapes, parameters.priorRecords) / gramOverlap(gram);
  }
  const corpusBits = Math.log2(Math.max(shapes, parameters.priorRecords));
  const chanceBits = records < 2 ? Infinity : (records * corpusBits + parameters.marginBits) / (records - 1);
  const neededBits = Math.max(parameters.floorBits, chanceBits);
  return { sharedBits, neededBits, stands: sharedBits >= neededBits };
}
