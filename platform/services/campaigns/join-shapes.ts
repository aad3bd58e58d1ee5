import { duckdbDialect, numberShapesSql, streamNumbers } from "@suar/warehouse";
import { join } from "node:path";
import { makeOnce, sqlText } from "./found-folder.ts";
import { GramCounts } from "./gram-counts.ts";
import { layGrams } from "./gram-file.ts";
import { joinBySpark } from "./join-by-spark.ts";
import { pairShapes } from "./pair-shapes.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";
import type { ShapeSource } from "./shape-source.ts";

/**
 * Step 2: the joins. Records with the same grams become one shape; shapes that share keys become candidate pairs.
 * Leaves `work/shapes.parquet` (shape_number, shape, records, id: the first record that has it), `work/grams` (their grams) and
 * `work/pairs.parquet` (a, b). Result: the shapes, for the steps that follow.
 */
export async function joinShapes(context: SearchContext): Promise<ShapeSource> {
  const { warehouse, found, signal } = context;
  const report = startStep("join", 3, context.onProgress);
  const file = (name: string): string => join(found.work, name);

  await warehouse.run(
    `create or replace temp view prints as select * from ${duckdbDialect.readParquet(file("prints-*.parquet"))}`,
  );
  if (context.spark) await joinBySpark(context, context.spark);
  await makeOnce(file("shapes.parquet"), (temporary) =>
    warehouse.run(`copy (${numberShapesSql()} order by shape_number) to ${sqlText(temporary)} (format parquet)`),
  );
  report(1);
  signal?.throwIfAborted();
  const source = await readSource(context);
  await warehouse.run("drop view prints");
  report(2);
  signal?.throwIfAborted();
  await pairShapes(context, source);
  report(3);
  return source;
}

async function readSource({ warehouse, found }: SearchContext): Promise<ShapeSource> {
  const table = `read_parquet(${sqlText(join(found.work, "shapes.parquet"))})`;
  let shapes = 0;
  for await (const [counted = []] of streamNumbers(warehouse, `select cast(count(*) as integer) from ${table}`)) {
    shapes = counted[0] ?? 0;
  }
  const written = `(select shapes.shape_number, prints.grams from prints join ${table} shapes on shapes.id = prints.id)`;
  const grams = await layGrams(warehouse, written, shapes, join(found.work, "grams"));
  return { shapes, grams, counts: GramCounts.count(grams) };
}
