import { type SimilarPair, type WeightedShape, groupShapes } from "@suar/campaigns";
import { appendColumns, streamLists } from "@suar/warehouse";
import { batchComponents } from "./batch-components.ts";
import { sqlText } from "./found-folder.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";
import { type ShapeSource, vectorOf } from "./shape-source.ts";

/** Shapes grouped in one round. */
const batchShapes = 20_000;

/** Verified pairs by column. */
export interface Edges {
  readonly a: number[];
  readonly b: number[];
  readonly similarity: number[];
}

/**
 * Joins shapes by cohesion and keeps the groups that stand out from chance, component by component.
 * Shapes: `copies` has the records of each shape that two or more records have.
 * Leaves `path` (group_number, place, shape_number, cohesion, shared_bits); place 0 is the medoid.
 */
export async function linkShapes(
  context: SearchContext,
  source: ShapeSource,
  edges: Edges,
  copies: ReadonlyMap<number, number>,
  path: string,
): Promise<void> {
  const { warehouse, onProgress, signal } = context;
  const batches = batchComponents(edges, [...copies.keys()], batchShapes);
  const report = startStep("cluster", batches.length, onProgress);
  await warehouse.run(
    "create or replace temp table found_groups (group_number integer, place integer, shape_number integer, cohesion double, shared_bits double)",
  );
  let group = 0;
  for (const [at, batch] of batches.entries()) {
    signal?.throwIfAborted();
    const rows = await groupBatch(context, source, {
      shapes: batch.shapes,
      pairs: batch.edges.map((edge) => ({
        a: edges.a[edge] ?? 0,
        b: edges.b[edge] ?? 0,
        similarity: edges.similarity[edge] ?? 0,
      })),
      copies,
    });
    await appendColumns(warehouse, "found_groups", [
      { type: "integer", values: rows.map((row) => group + row.group) },
      { type: "integer", values: rows.map((row) => row.place) },
      { type: "integer", values: rows.map((row) => row.shape) },
      { type: "double", values: rows.map((row) => row.cohesion) },
      { type: "double", values: rows.map((row) => row.sharedBits) },
    ]);
    group += (rows.at(-1)?.group ?? -1) + 1;
    report(at + 1);
  }
  await warehouse.run(
    `copy (from found_groups order by group_number, place) to ${sqlText(path)} (format parquet); drop table found_groups`,
  );
}

interface GroupedShape {
  readonly group: number;
  readonly place: number;
  readonly shape: number;
  readonly cohesion: number;
  readonly sharedBits: number;
}

async function groupBatch(
  { warehouse, parameters }: SearchContext,
  source: ShapeSource,
  batch: {
    readonly shapes: readonly number[];
    readonly pairs: readonly SimilarPair[];
    readonly copies: ReadonlyMap<number, number>;
  },
): Promise<GroupedShape[]> {
  await warehouse.run("create or replace temp table batch (shape_number integer)");
  await appendColumns(warehouse, "batch", [{ type: "integer", values: batch.shapes }]);
  const query = `select shape_number, grams from ${source.table}
    where shape_number in (select shape_number from batch) order by shape_number`;
  const members: WeightedShape[] = [];
  const numbers: number[] = [];
  const index = new Map<number, number>();
  for await (const rows of streamLists(warehouse, query)) {
    for (const row of rows) {
      index.set(row.number, members.length);
      numbers.push(row.number);
      members.push({ vector: vectorOf(row, source, parameters), records: batch.copies.get(row.number) ?? 1 });
    }
  }
  await warehouse.run("drop table batch");
  const pairs = batch.pairs.flatMap((pair): SimilarPair[] => {
    const [a, b] = [index.get(pair.a), index.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, similarity: pair.similarity }];
  });
  const corpus = { shapes: source.shapes, frequencyOf: (gram: number): number => source.counts.of(gram) };
  return groupShapes(members, pairs, corpus, parameters).flatMap((group, at) =>
    group.shapes.map((member, place) => ({
      group: at,
      place,
      shape: numbers[member] ?? 0,
      cohesion: group.cohesion,
      sharedBits: group.sharedBits,
    })),
  );
}
