import { compareVectors } from "./weigh-grams.ts";
import { judgeGroup } from "./judge-group.ts";
import { denseShare, neededCohesion } from "./needed-cohesion.ts";
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

/** What the judgement of a group asks of its corpus. */
export interface CorpusCounts {
  /** Distinct shapes. */
  readonly shapes: number;
  /** Shapes that hold a gram. */
  readonly frequencyOf: (gram: number) => number;
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
  corpus: CorpusCounts,
  parameters: CampaignParameters,
): ShapeGroup[] {
  const roots = linkGroups(shapes, pairs, parameters);
  const byRoot = new Map<number, number[]>();
  roots.forEach((root, index) => {
    const list = byRoot.get(root);
    if (list === undefined) byRoot.set(root, [index]);
    else list.push(index);
  });
  const groups: ShapeGroup[] = [];
  for (const indexes of byRoot.values()) {
    const group = describeGroup(indexes, shapes, corpus, parameters);
    if (group && isAlikeEnough(group, parameters)) groups.push(group);
  }
  return groups;
}

/**
 * The most alike of all pairs of strangers reach far above the mean of strangers, the most alike tens hardly: the fewer
 * records, the more alike they must be. Two need .125 more than `neededCohesion`, ten .005.
 */
const isAlikeEnough = ({ records, inner, dense }: DescribedGroup, parameters: CampaignParameters): boolean =>
  inner >= neededCohesion(dense, dense, parameters) + 0.5 / records ** 2;

interface DescribedGroup extends ShapeGroup {
  /** Mean similarity over the pairs of its records. */
  readonly inner: number;
  /** Mean `denseShare` of its records. */
  readonly dense: number;
}

/**
 * One group with its medoid, or nothing when it does not stand out from chance. `otherBits` are bits that its records
 * share besides their words.
 */
export function describeGroup(
  indexes: readonly number[],
  shapes: readonly WeightedShape[],
  corpus: CorpusCounts,
  parameters: CampaignParameters,
  otherBits = 0,
): DescribedGroup | undefined {
  const members = indexes.flatMap((index) => shapes[index] ?? []);
  const records = members.reduce((sum, member) => sum + member.records, 0);
  if (records < 2) return undefined;
  const judgement = judgeGroup(members, corpus, parameters, otherBits);
  if (!judgement.stands) return undefined;
  const { index, cohesion, inner } = pickMedoid(members);
  const dense = members.reduce((sum, member) => sum + denseShare(member.vector.grams) * member.records, 0) / records;
  const ordered = orderByMedoid(indexes, members, index);
  return { shapes: ordered, records, cohesion, inner, dense, sharedBits: judgement.sharedBits };
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
