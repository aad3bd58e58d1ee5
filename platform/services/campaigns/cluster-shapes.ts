import { streamNumbers } from "@suar/warehouse";
import { join } from "node:path";
import { makeOnce, sqlText } from "./found-folder.ts";
import { type Edges, linkShapes } from "./link-shapes.ts";
import type { SearchContext } from "./search-context.ts";
import type { ShapeSource } from "./shape-source.ts";

/**
 * Step 4: joins verified pairs into groups by cohesion and keeps those that stand out from chance.
 * Leaves `work/linked.parquet` (group_number, place, shape_number, cohesion, shared_bits); place 0 is the medoid.
 */
export async function clusterShapes(context: SearchContext, source: ShapeSource): Promise<void> {
  const { warehouse, found } = context;
  await makeOnce(join(found.work, "linked.parquet"), async (temporary) => {
    const copies = new Map<number, number>();
    const shapes = `read_parquet(${sqlText(join(found.work, "shapes.parquet"))})`;
    const counted = `select shape_number, records from ${shapes} where records > 1 order by shape_number`;
    for await (const [numbers = [], records = []] of streamNumbers(warehouse, counted)) {
      numbers.forEach((number, at) => copies.set(number, records[at] ?? 1));
    }
    const edges: Edges = { a: [], b: [], similarity: [] };
    const query = `select a, b, similarity from read_parquet(${sqlText(join(found.work, "edges-*.parquet"))}) order by a, b`;
    for await (const [a = [], b = [], similarity = []] of streamNumbers(warehouse, query)) {
      for (let row = 0; row < a.length; row += 1) {
        edges.a.push(a[row] ?? 0);
        edges.b.push(b[row] ?? 0);
        edges.similarity.push(similarity[row] ?? 0);
      }
    }
    await linkShapes(context, source, edges, copies, temporary);
  });
}
