import { type SimilarPair, type WeightedShape, groupShapes } from "@suar/campaigns";
import { GramReader } from "./gram-file.ts";
import { type SharedSource, sourceOf, vectorOf } from "./shape-source.ts";

/** Whole components of verified pairs. */
export interface LinkPart {
  readonly source: SharedSource;
  /** Numbers of the shapes, rising, and how many records have each. */
  readonly shapes: Int32Array;
  readonly records: Int32Array;
  /** Verified pairs in columns, by number of the shape. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly similarity: Float64Array;
}

/** Groups in columns, a row for each shape; groups are numbered from 0, place 0 is the medoid. */
export interface LinkedColumns {
  readonly group: Int32Array;
  readonly place: Int32Array;
  readonly shape: Int32Array;
  readonly cohesion: Float64Array;
  readonly sharedBits: Float64Array;
}

/** Groups the shapes of a part. It needs nothing but its part, so that any thread can do it. Errors: those of the file system. */
export function linkPart(part: LinkPart): Promise<LinkedColumns> {
  const { parameters } = part.source;
  const source = sourceOf(part.source);
  const members: WeightedShape[] = [];
  const index = new Map<number, number>();
  const reader = new GramReader(source.grams);
  try {
    for (const [at, shape] of part.shapes.entries()) {
      index.set(shape, at);
      members.push({ vector: vectorOf(reader.of(shape), source, parameters), records: part.records[at] ?? 1 });
    }
  } finally {
    reader.close();
  }
  const pairs = Array.from(part.a, (a, at): SimilarPair => {
    const b = part.b[at] ?? a;
    return { a: index.get(a) ?? 0, b: index.get(b) ?? 0, similarity: part.similarity[at] ?? 0 };
  });
  const corpus = { shapes: source.shapes, frequencyOf: (gram: number): number => source.counts.of(gram) };
  const rows = groupShapes(members, pairs, corpus, parameters).flatMap((group, at) =>
    group.shapes.map((member, place) => ({ group: at, place, shape: part.shapes[member] ?? 0, of: group })),
  );
  return Promise.resolve({
    group: Int32Array.from(rows, (row) => row.group),
    place: Int32Array.from(rows, (row) => row.place),
    shape: Int32Array.from(rows, (row) => row.shape),
    cohesion: Float64Array.from(rows, (row) => row.of.cohesion),
    sharedBits: Float64Array.from(rows, (row) => row.of.sharedBits),
  });
}
