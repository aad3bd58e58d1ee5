import { countGramsSql, duckdbDialect, shapesSql, streamNumbers } from "@suar/warehouse";
import { join } from "node:path";
import { drawKeys } from "./draw-keys.ts";
import { exists, makeOnce, sqlText } from "./found-folder.ts";
import { GramCounts } from "./gram-counts.ts";
import { joinBySpark } from "./join-by-spark.ts";
import { pairShapes } from "./pair-shapes.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";
import type { ShapeSource } from "./shape-source.ts";

/**
 * Step 2: the joins. Records with the same grams become one shape; shapes that share keys become candidate pairs.
 * Leaves `work/shapes.parquet` (shape_number, shape, records, grams), `work/frequencies.parquet` (gram, frequency; those
 * of two shapes or more) and `work/pairs.parquet` (a, b). Result: the shapes, for the steps that follow.
 */
export async function joinShapes(context: SearchContext): Promise<ShapeSource> {
  const { warehouse, found, signal } = context;
  const report = startStep("join", 3, context.onProgress);
  const file = (name: string): string => join(found.work, name);
  const copyTo = (query: string) => (temporary: string) =>
    warehouse.run(`copy (${query}) to ${sqlText(temporary)} (format parquet)`);
  const view = (name: string, pattern: string): Promise<void> =>
    warehouse.run(`create or replace temp view ${name} as select * from ${duckdbDialect.readParquet(file(pattern))}`);

  await view("prints", "prints-*.parquet");
  if (context.spark) await joinBySpark(context, context.spark);
  await makeOnce(file("shapes.parquet"), copyTo(`${shapesSql()} order by shape_number`));
  report(1);
  signal?.throwIfAborted();
  await view("shapes", "shapes.parquet");
  await makeOnce(file("frequencies.parquet"), copyTo(`${countGramsSql(duckdbDialect.eachItem)} order by gram`));
  const source = await readShapeSource(context);
  report(2);
  signal?.throwIfAborted();
  if (!(await exists(file("pairs.parquet")))) {
    await drawKeys(context, source, { table: source.table, first: 0, withReserve: false });
    await pairShapes(context, source.shapes);
  }
  await warehouse.run("drop view prints; drop view shapes");
  report(3);
  return source;
}

async function readShapeSource({ warehouse, found }: SearchContext): Promise<ShapeSource> {
  const table = `read_parquet(${sqlText(join(found.work, "shapes.parquet"))})`;
  let shapes = 0;
  for await (const [counted = []] of streamNumbers(warehouse, `select cast(count(*) as integer) from ${table}`)) {
    shapes = counted[0] ?? 0;
  }
  const frequencies = sqlText(join(found.work, "frequencies.parquet"));
  const counts = await GramCounts.load(warehouse, `select gram, frequency from read_parquet(${frequencies})`);
  return { table, shapes, counts };
}
