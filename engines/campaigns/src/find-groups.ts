import type { FoldedDocument } from "@suar/domain";
import { chooseKeys, sharesKeys } from "./choose-keys.ts";
import { findCandidates, readPair } from "./find-candidates.ts";
import { type ShapeGroup, groupShapes } from "./group-shapes.ts";
import { type Fingerprint, makeFingerprint } from "./make-fingerprint.ts";
import { type CampaignParameters, neededKeys, neededMeetings } from "./parameters.ts";
import { type GramVector, compareVectors, weighGrams } from "./weigh-grams.ts";

/** A group of records that stands as a campaign; ids by falling similarity to the medoid, which comes first. */
export interface RecordGroup {
  readonly medoid: string;
  readonly ids: readonly string[];
  readonly cohesion: number;
  readonly sharedBits: number;
}

interface Shape {
  readonly name: string;
  readonly grams: Int32Array;
  readonly ids: string[];
}

/**
 * Campaigns among records held in memory: fingerprints, candidates, verified pairs, groups.
 * Shapes: ids are unique; the order of `documents` changes nothing. Cost: about 0.2 ms and, at the peak, 20 kB a short record.
 */
export function findGroups(documents: readonly FoldedDocument[], parameters: CampaignParameters): RecordGroup[] {
  const shapes = collectShapes(documents.map(makeFingerprint));
  const frequency = countGrams(shapes);
  const frequencyOf = (gram: number): number => frequency.get(gram) ?? 1;
  const vectors: GramVector[] = [];
  const keys: Int32Array[] = [];
  for (const { grams } of shapes) {
    const frequencies = Int32Array.from(grams, frequencyOf);
    vectors.push(weighGrams(grams, frequencies, shapes.length, parameters.priorRecords));
    keys.push(chooseKeys(grams, frequencies, shapes.length, parameters));
  }
  const needed = neededKeys(parameters);
  const names = shapes.map((shape) => shape.name);
  const pairs = [...findCandidates(names, keys, parameters.neighboursPerKey, neededMeetings(parameters))].flatMap(
    (pair) => {
      const [a, b] = readPair(pair, shapes.length);
      const [left, right] = [vectors[a], vectors[b]];
      if (!left || !right) return [];
      if (!sharesKeys(keys[a] ?? noKeys, keys[b] ?? noKeys, needed)) return [];
      const similarity = compareVectors(left, right);
      return similarity >= parameters.candidateThreshold ? [{ a, b, similarity }] : [];
    },
  );
  const weighted = shapes.flatMap((shape, at) => {
    const vector = vectors[at];
    return vector ? [{ vector, records: shape.ids.length }] : [];
  });
  return groupShapes(weighted, pairs, { shapes: shapes.length, frequencyOf }, parameters).map((group) =>
    nameMembers(group, shapes),
  );
}

const noKeys = new Int32Array(0);

function collectShapes(fingerprints: readonly Fingerprint[]): Shape[] {
  const byName = new Map<string, Shape>();
  for (const { id, shape, grams } of fingerprints) {
    if (grams.length === 0) continue;
    const known = byName.get(shape);
    if (known) known.ids.push(id);
    else byName.set(shape, { name: shape, grams, ids: [id] });
  }
  for (const shape of byName.values()) shape.ids.sort();
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function countGrams(shapes: readonly Shape[]): Map<number, number> {
  const frequency = new Map<number, number>();
  for (const { grams } of shapes) for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  return frequency;
}

function nameMembers(group: ShapeGroup, shapes: readonly Shape[]): RecordGroup {
  const ids = group.shapes.flatMap((index) => shapes[index]?.ids ?? []);
  return { medoid: ids[0] ?? "", ids, cohesion: group.cohesion, sharedBits: group.sharedBits };
}
