import { keyFactors, neededMeetings, placeFactors, placeModulus, shapeNumber } from "@suar/campaigns";
import {
  type JoinNumbers,
  appendColumns,
  duckdbDialect,
  gramsSql,
  keysSql,
  pairsSql,
  shapesSql,
} from "@suar/warehouse";
import { join } from "node:path";
import { makeOnce, sqlText } from "./found-folder.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";

/**
 * Step 2: the joins. Records with the same grams become one shape; shapes that share keys become candidate pairs.
 * Leaves `work/shapes.parquet` (shape_number, shape, records), `work/grams.parquet` (shape_number, gram, frequency, in
 * that order) and `work/pairs.parquet` (a, b).
 */
export async function joinShapes(context: SearchContext): Promise<void> {
  const { warehouse, found, parameters, signal } = context;
  const report = startStep("join", 3, context.onProgress);
  const file = (name: string): string => join(found.work, name);
  const copyTo = (query: string) => (temporary: string) =>
    warehouse.run(`copy (${query}) to ${sqlText(temporary)} (format parquet)`);
  const view = (name: string, pattern: string): Promise<void> =>
    warehouse.run(`create or replace temp view ${name} as select * from ${duckdbDialect.readParquet(file(pattern))}`);

  await view("prints", "prints-*.parquet");
  await makeOnce(file("shapes.parquet"), copyTo(`${shapesSql()} order by shape_number`));
  report(1);
  signal?.throwIfAborted();
  await view("shapes", "shapes.parquet");
  await makeOnce(file("grams.parquet"), copyTo(`${gramsSql(duckdbDialect.eachItem)} order by 1, 2`));
  report(2);
  signal?.throwIfAborted();
  await view("grams", "grams.parquet");
  await makeOnce(file("pairs.parquet"), async (temporary) => {
    const heads = await warehouse.all<{ shape_number: number; shape: string; records: number }>("from shapes");
    const engine = { keyFactors, leastMeetings: neededMeetings(parameters), placeFactors, placeModulus };
    const numbers: JoinNumbers = { ...parameters, ...engine, shapes: heads.length };
    await warehouse.run(
      "drop view shapes; create or replace temp table shapes (shape_number integer, shape_head integer);" +
        "create or replace temp table offsets (offset_by integer);" +
        `create or replace temp table keys as ${keysSql(numbers)}`,
    );
    await appendColumns(warehouse, "shapes", [
      { type: "integer", values: heads.map((row) => row.shape_number) },
      { type: "integer", values: heads.map((row) => shapeNumber(row.shape)) },
    ]);
    const offsets = Array.from({ length: parameters.neighboursPerKey }, (_, at) => at + 1);
    await appendColumns(warehouse, "offsets", [{ type: "integer", values: offsets }]);
    await copyTo(`${pairsSql(numbers)} order by a, b`)(temporary);
    await warehouse.run("drop table shapes; drop table offsets; drop table keys");
  });
  report(3);
}
