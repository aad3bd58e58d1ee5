import { appendColumns, streamNumbers } from "@suar/warehouse";
import { makeOnce, sqlText } from "../found-folder.ts";
import { type Edges, linkShapes } from "../link-shapes.ts";
import type { ShapeSource } from "../shape-source.ts";
import { both, type GrowContext, earlierGroups, workPath, workSql } from "./grow-context.ts";
import { ShapeLinks } from "./shape-links.ts";

/**
 * Links again what the day touched: the campaigns that a new record stands in or is alike to, and shapes in no campaign
 * that hang together with a new record. Everything else stays as it was, for two groups that no new record connects
 * are as unlike as before.
 * Leaves `touched-by-words` (campaign) and `relinked` (group_number, place, shape_number, cohesion, shared_bits); place 0 is the medoid.
 */
export async function linkTouched(context: GrowContext, source: ShapeSource): Promise<void> {
  const { warehouse } = context;
  await makeOnce(workPath(context, "relinked.parquet"), async (temporary) => {
    const links = await readLinks(context);
    const edges: Edges = { a: [], b: [], similarity: [] };
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
    await linkShapes(context, source, edges, copies, temporary);
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
  await makeOnce(workPath(context, "touched-by-words.parquet"), async (temporary) => {
    await warehouse.run("create or replace temp table touched (campaign varchar)");
    await appendColumns(warehouse, "touched", [{ type: "text", values: links.touchedCampaigns() }]);
    await warehouse.run(`copy touched to ${sqlText(temporary)} (format parquet); drop table touched`);
  });
}
