import { type SimilarPair, type WeightedShape, groupShapes } from "@suar/campaigns";
import { appendColumns, streamNumbers } from "@suar/warehouse";
import { join } from "node:path";
import { type ShapeBatch, batchComponents } from "./batch-components.ts";
import { makeOnce, sqlText } from "./found-folder.ts";
import { readVectors } from "./read-vectors.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";

/** Shapes grouped in one round. */
const batchShapes = 20_000;

interface Edges {
  readonly a: number[];
  readonly b: number[];
  readonly similarity: number[];
}

/**
 * Step 4: joins verified pairs into groups by cohesion and keeps those that stand out from chance.
 * Leaves `work/groups.parquet` (group_number, place, shape_number, cohesion); place 0 is the medoid.
 */
export async function clusterShapes(context: SearchContext): Promise<void> {
  const { warehouse, found } = context;
  await makeOnce(join(found.work, "groups.parquet"), async (temporary) => {
    const copies = new Map<number, number>();
    let shapes = 0;
    const counted = `select shape_number, records from read_parquet(${sqlText(join(found.work, "shapes.parquet"))})`;
    for await (const [numbers = [], records = []] of streamNumbers(warehouse, counted)) {
      shapes += numbers.length;
      numbers.forEach((number, at) => {
        if ((records[at] ?? 1) > 1) copies.set(number, records[at] ?? 1);
      });
    }
    const edges = await readEdges(context);
    const batches = batchComponents(edges, [...copies.keys()], batchShapes);
    const report = startStep("cluster", batches.length, context.onProgress);
    await warehouse.run(
      "create or replace temp table found_groups (group_number integer, place integer, shape_number integer, cohesion double)",
    );
    let group = 0;
    for (const [at, batch] of batches.entries()) {
      context.signal?.throwIfAborted();
      group = await groupBatch(context, { batch, edges, copies, shapes, firstGroup: group });
      report(at + 1);
    }
    await warehouse.run(
      `copy (from found_groups order by group_number, place) to ${sqlText(temporary)} (format parquet);
       drop table found_groups`,
    );
  });
}

async function readEdges({ warehouse, found, parameters }: SearchContext): Promise<Edges> {
  const edges: Edges = { a: [], b: [], similarity: [] };
  // A mean over pairs reaches `cohesion` only where one pair does: weaker pairs connect nothing.
  const query = `select a, b, similarity from read_parquet(${sqlText(join(found.work, "edges-*.parquet"))})
    where similarity >= ${parameters.cohesion} order by a, b`;
  for await (const [a = [], b = [], similarity = []] of streamNumbers(warehouse, query)) {
    for (let row = 0; row < a.length; row += 1) {
      edges.a.push(a[row] ?? 0);
      edges.b.push(b[row] ?? 0);
      edges.similarity.push(similarity[row] ?? 0);
    }
  }
  return edges;
}

async function groupBatch(
  { warehouse, found, parameters }: SearchContext,
  given: {
    readonly batch: ShapeBatch;
    readonly edges: Edges;
    readonly copies: ReadonlyMap<number, number>;
    readonly shapes: number;
    readonly firstGroup: number;
  },
): Promise<number> {
  const { batch, edges, copies, shapes } = given;
  await warehouse.run("create or replace temp table batch (shape_number integer)");
  await appendColumns(warehouse, "batch", [{ type: "integer", values: batch.shapes }]);
  const query = `select grams.shape_number, grams.gram, grams.frequency
    from read_parquet(${sqlText(join(found.work, "grams.parquet"))}) grams
    join batch on batch.shape_number = grams.shape_number order by 1, 2`;
  const members: WeightedShape[] = [];
  const index = new Map<number, number>();
  const frequencies = new Map<number, number>();
  for await (const { shape, vector, frequencies: counted } of readVectors(warehouse, query, shapes, parameters)) {
    index.set(shape, members.length);
    members.push({ vector, records: copies.get(shape) ?? 1 });
    vector.grams.forEach((gram, at) => frequencies.set(gram, counted[at] ?? 1));
  }
  const pairs = batch.edges.flatMap((edge): SimilarPair[] => {
    const a = index.get(edges.a[edge] ?? -1);
    const b = index.get(edges.b[edge] ?? -1);
    return a === undefined || b === undefined ? [] : [{ a, b, similarity: edges.similarity[edge] ?? 0 }];
  });
  const groups = groupShapes(members, pairs, { shapes, frequencyOf: (gram) => frequencies.get(gram) ?? 1 }, parameters);
  const rows = groups.flatMap((group, at) =>
    group.shapes.map((member, place) => ({
      group: given.firstGroup + at,
      place,
      shape: batch.shapes[member] ?? 0,
      cohesion: group.cohesion,
    })),
  );
  await appendColumns(warehouse, "found_groups", [
    { type: "integer", values: rows.map((row) => row.group) },
    { type: "integer", values: rows.map((row) => row.place) },
    { type: "integer", values: rows.map((row) => row.shape) },
    { type: "double", values: rows.map((row) => row.cohesion) },
  ]);
  await warehouse.run("drop table batch");
  return given.firstGroup + groups.length;
}
