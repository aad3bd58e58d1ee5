import { gramOverlap } from "./cut-grams.ts";
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
 * Grams that at least half of the records hold are worth the bits they have outside the group (as if two records
 * held them at least), divided by how often each letter is counted: a large campaign does not make itself common.
 * `n` records picked from `N` share `b` bits by chance about `N^n * 2^-(b(n-1))` times; it must be less than
 * `2^-marginBits`. So two records must share much, many records less, and nothing below `floorBits` ever counts.
 * Shapes: `frequencyOf` gives the shapes of the corpus that hold a gram. Units: bits. Errors: none.
 */
export function judgeGroup(
  members: readonly WeightedShape[],
  { frequencyOf, shapes }: { readonly frequencyOf: (gram: number) => number; readonly shapes: number },
  parameters: CampaignParameters,
  otherBits = 0,
): Judgement {
  const records = members.reduce((sum, member) => sum + member.records, 0);
  const held = new Map<number, { records: number; shapes: number }>();
  for (const member of members) {
    for (const gram of member.vector.grams) {
      const known = held.get(gram) ?? { records: 0, shapes: 0 };
      held.set(gram, { records: known.records + member.records, shapes: known.shapes + 1 });
    }
  }
  const others = shapes - members.length;
  let sharedBits = otherBits;
  for (const [gram, own] of held) {
    if (own.records * 2 < records || own.records < 2) continue;
    const outside = Math.max(0, frequencyOf(gram) - own.shapes);
    sharedBits += gramBits(outside + 2, others, parameters.priorRecords) / gramOverlap(gram);
  }
  const corpusBits = Math.log2(Math.max(shapes, parameters.priorRecords));
  const chanceBits = records < 2 ? Infinity : (records * corpusBits + parameters.marginBits) / (records - 1);
  const neededBits = Math.max(parameters.floorBits, chanceBits);
  return { sharedBits, neededBits, stands: sharedBits >= neededBits };
}

/**
 * How much shorter a description gets by telling once what `records` share, and then which records they are, than by telling
 * it in each: the significance of a campaign. 14 bits of it are asked for (`marginBits`).
 * Shapes: 2 records and more, `shapes` of the whole corpus. Units: bits, at least 0. Errors: none.
 * Source: minimum description length (Rissanen 1978).
 */
export function descriptionGain(
  { records, sharedBits }: { readonly records: number; readonly sharedBits: number },
  shapes: number,
): number {
  return Math.max(0, sharedBits * (records - 1) - records * Math.log2(Math.max(shapes, 1)));
}
