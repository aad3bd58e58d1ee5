import { type SimilarPair, type WeightedShape, groupShapes, weighGrams } from "@suar/campaigns";
import { appendColumns, streamLists, streamNumbers } from "@suar/warehouse";
import { type ShapeBatch, batchComponents } from "../batch-components.ts";
import { makeOnce, sqlText } from "../found-folder.ts";
import { startStep } from "../report-progress.ts";
import type { GramCounts } from "./gram-counts.ts";
import { both, type GrowContext, earlierGroups, workPath, workSql } from "./grow-context.ts";
import { ShapeLinks } from "./shape-links.ts";

/** Shapes grouped in one round. */
const batchShapes = 20_000;

/**
 * Links again what the day touched: the campaigns that a new record stands in or is alike to, and shapes in no campaign
 * that hang together with a new record. Everything else stays as it was, for two groups that no new record connects
 * are as unlike as before.
 * Leaves `touched` (campaign) and `regrouped` (group_number, place, shape_number, cohesion); place 0 is the medoid.
 */
export async function linkTouched(context: GrowContext, counts: GramCounts, shapes: number): Promise<void> {
  const { warehouse } = context;
  await makeOnce(workPath(context, "regrouped.parquet"), async (temporary) => {
    const links = await readLinks(context);
    const edges: { a: number[]; b: number[]; similarity: number[] } = { a: [], b: [], similarity: [] };
    for await (const [a = [], b = [], similarity = []] of streamNumbers(warehouse, edgesQuery(context))) {
      for (let row = 0; row < a.length; row += 1) {
        if (!links.isAffected(a[row] ?? -1) || !links.isAffected(b[row] ?? -1)) continue;
        edges.a.push(a[row] ?? 0);
        edges.b.push(b[row] ?? 0);
        edges.similarity.push(similarity[row] ?? 0);
      }
    }
    const copies = new Map<number, number>();
    const repeated = `select shape_number, cast(count(*) as integer) as records
      from ${both(context, "prints")} group by shape_number having count(*) > 1 order by shape_number`;
    for await (const [numbers = [], records = []] of streamNumbers(warehouse, repeated)) {
      numbers.forEach((number, at) => {
        if (links.isAffected(number)) copies.set(number, records[at] ?? 1);
      });
    }
    await keepTouched(context, links);
    const batches = batchComponents(edges, [...copies.keys()], batchShapes);
    const report = startStep("cluster", batches.length, context.onProgress);
    await warehouse.run(
      "create or replace temp table regrouped (group_number integer, place integer, shape_number integer, cohesion double)",
    );
    let group = 0;
    for (const [at, batch] of batches.entries()) {
      context.signal?.throwIfAborted();
      group = await groupBatch(context, { batch, edges, copies, counts, shapes, firstGroup: group });
      report(at + 1);
    }
    await warehouse.run(
      `copy (from regrouped order by group_number, place) to ${sqlText(temporary)} (format parquet); drop table regrouped`,
    );
  });
}

const edgesQuery = (context: GrowContext): string =>
  `select a, b, similarity from ${both(context, "edges")} order by a, b`;

async function readLinks(context: GrowContext): Promise<ShapeLinks> {
  const { warehouse, before } = context;
  const [size] = await warehouse.all<{ last: number }>(
    `select cast(coalesce(max(shape_number), -1) as integer) as last from ${workSql(context, "shapes")}`,
  );
  const links = new ShapeLinks(Math.max(before.nextShape, (size?.last ?? -1) + 1));
  const campaigns = await warehouse.all<{ campaign: string }>(
    `select distinct campaign from ${earlierGroups(context)} order by campaign`,
  );
  links.campaigns = campaigns.map((row) => row.campaign);
  const members = `select cast(dense_rank() over (order by campaign) - 1 as integer), shape_number from ${earlierGroups(context)}`;
  for await (const [groups = [], numbers = []] of streamNumbers(warehouse, members)) {
    numbers.forEach((shape, at) => links.putInGroup(shape, groups[at] ?? 0));
  }
  for await (const [numbers = []] of streamNumbers(
    warehouse,
    `select shape_number from ${workSql(context, "prints")}`,
  )) {
    for (const shape of numbers) links.touch(shape);
  }
  for await (const [a = [], b = []] of streamNumbers(warehouse, edgesQuery(context))) {
    a.forEach((one, at) => links.tie(one, b[at] ?? one));
  }
  for await (const [a = [], b = []] of streamNumbers(warehouse, edgesQuery(context))) {
    a.forEach((one, at) => links.spread(one, b[at] ?? one));
  }
  links.settle();
  return links;
}

async function keepTouched(context: GrowContext, links: ShapeLinks): Promise<void> {
  const { warehouse } = context;
  await makeOnce(workPath(context, "touched.parquet"), async (temporary) => {
    await warehouse.run("create or replace temp table touched (campaign varchar)");
    await appendColumns(warehouse, "touched", [{ type: "text", values: links.touchedCampaigns() }]);
    await warehouse.run(`copy touched to ${sqlText(temporary)} (format parquet); drop table touched`);
  });
}

async function groupBatch(
  context: GrowContext,
  given: {
    readonly batch: ShapeBatch;
    readonly edges: {
      readonly a: readonly number[];
      readonly b: readonly number[];
      readonly similarity: readonly number[];
    };
    readonly copies: ReadonlyMap<number, number>;
    readonly counts: GramCounts;
    readonly shapes: number;
    readonly firstGroup: number;
  },
): Promise<number> {
  const { warehouse, parameters } = context;
  const { batch, edges, copies, counts, shapes } = given;
  await warehouse.run("create or replace temp table batch (shape_number integer)");
  await appendColumns(warehouse, "batch", [{ type: "integer", values: batch.shapes }]);
  const query = `select shape_number, grams from ${both(context, "shapes")}
    where shape_number in (select shape_number from batch) order by shape_number`;
  const members: WeightedShape[] = [];
  const numbers: number[] = [];
  const index = new Map<number, number>();
  for await (const rows of streamLists(warehouse, query)) {
    for (const { number, list } of rows) {
      index.set(number, members.length);
      numbers.push(number);
      const vector = weighGrams(list, counts.ofAll(list), shapes, parameters.priorRecords);
      members.push({ vector, records: copies.get(number) ?? 1 });
    }
  }
  const pairs = batch.edges.flatMap((edge): SimilarPair[] => {
    const a = index.get(edges.a[edge] ?? -1);
    const b = index.get(edges.b[edge] ?? -1);
    return a === undefined || b === undefined ? [] : [{ a, b, similarity: edges.similarity[edge] ?? 0 }];
  });
  const corpus = { shapes, frequencyOf: (gram: number): number => counts.of(gram) };
  const groups = groupShapes(members, pairs, corpus, parameters);
  const rows = groups.flatMap((group, at) =>
    group.shapes.map((member, place) => ({
      group: given.firstGroup + at,
      place,
      shape: numbers[member] ?? 0,
      cohesion: group.cohesion,
    })),
  );
  await appendColumns(warehouse, "regrouped", [
    { type: "integer", values: rows.map((row) => row.group) },
    { type: "integer", values: rows.map((row) => row.place) },
    { type: "integer", values: rows.map((row) => row.shape) },
    { type: "double", values: rows.map((row) => row.cohesion) },
  ]);
  await warehouse.run("drop table batch");
  return given.firstGroup + groups.length;
}
