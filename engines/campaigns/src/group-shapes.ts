import { compareVectors } from "./weigh-grams.ts";
import { judgeGroup } from "./judge-group.ts";
import { type SimilarPair, type WeightedShape, linkGroups } from "./link-groups.ts";
import type { CampaignParameters } from "./parameters.ts";
import { pickMedoid } from "./pick-medoid.ts";

/** A group that stands as a campaign: indexes of its shapes, the first of which is the medoid. */
export interface ShapeGroup {
  readonly shapes: readonly number[];
  readonly records: number;
  readonly cohesion: number;
  readonly sharedBits: number;
}

/**
 * Campaigns among shapes, from verified pairs: joined by cohesion, judged against chance, each with its medoid first
 * and the others by falling similarity to it.
 * Shapes: as `linkGroups`; a shape that two or more records have is a group by itself when nothing joins it.
 * Result is in order of the smallest index of each group. Errors: none.
 */
export function groupShapes(
  shapes: readonly WeightedShape[],
  pairs: readonly SimilarPair[],
  corpus: { readonly shapes: number; readonly frequencyOf: (gram: number) => number },
  parameters: CampaignParameters,
): ShapeGroup[] {
  const roots = linkGroups(shapes, pairs, parameters.cohesion);
  const byRoot = new Map<number, number[]>();
  roots.forEach((root, index) => {
    const list = byRoot.get(root);
    if (list === undefined) byRoot.set(root, [index]);
    else list.push(index);
  });
  const groups: ShapeGroup[] = [];
  for (const indexes of byRoot.values()) {
    const members = indexes.flatMap((index) => shapes[index] ?? []);
    const records = members.reduce((sum, member) => sum + member.records, 0);
    if (records < 2) continue;
    const judgement = judgeGroup(members, corpus.frequencyOf, corpus.shapes, parameters);
    if (!judgement.stands) continue;
    const medoid = pickMedoid(members);
    groups.push({
      shapes: orderByMedoid(indexes, members, medoid.index),
      records,
      cohesion: medoid.cohesion,
      sharedBits: judgement.sharedBits,
    });
  }
  return groups;
}

function orderByMedoid(indexes: readonly number[], members: readonly WeightedShape[], medoid: number): number[] {
  const centre = members[medoid];
  if (!centre) return [...indexes];
  return members
    .map((member, at) => ({ index: indexes[at] ?? 0, similarity: compareVectors(centre.vector, member.vector) }))
    .sort((one, other) => {
      const first = indexes[medoid];
      if (one.index === first) return -1;
      if (other.index === first) return 1;
      return other.similarity - one.similarity || one.index - other.index;
    })
    .map((member) => member.index);
}
