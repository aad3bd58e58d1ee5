import { type SparkCommand, runSparkSql, type sparkTables, writeSparkScript } from "@suar/warehouse";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { exists, makeOnce, sqlText } from "./found-folder.ts";
import { joinNumbers } from "./join-numbers.ts";
import type { SearchContext } from "./search-context.ts";

/** What is taken over of a table, in the order in which DuckDB leaves it. */
const taken = {
  shapes: "select shape_number, shape, records, id from shapes order by shape_number",
  pairs: "from pairs order by a, b",
} as const satisfies Partial<Record<(typeof sparkTables)[number], string>>;

/**
 * The joins of step 2 on a cluster: the same SQL as on DuckDB, by `spark-sql`. The working folder must be reached by every
 * machine under its own name (one machine, or a shared file system).
 * Leaves `shapes` and `pairs` as `joinShapes` does, row for row.
 */
export async function joinBySpark(context: SearchContext, command: SparkCommand): Promise<void> {
  const { warehouse, found, signal } = context;
  const file = (table: string): string => join(found.work, `${table}.parquet`);
  if (await exists(file("pairs"))) return;
  const out = resolve(found.work, "spark");
  const script = `${out}.sql`;
  const [counted] = await warehouse.all<{ shapes: number }>(
    "select cast(count(distinct shape) as integer) as shapes from prints",
  );
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const places = { prints: resolve(found.work, "prints-*.parquet"), out };
  await writeFile(script, writeSparkScript(joinNumbers(context, counted?.shapes ?? 0), places));
  await runSparkSql(script, command, signal);
  for (const [table, query] of Object.entries(taken)) {
    const rows = `read_parquet(${sqlText(join(out, table, "*.parquet"))})`;
    await makeOnce(file(table), (temporary) =>
      warehouse.run(`copy (with ${table} as (from ${rows}) ${query}) to ${sqlText(temporary)} (format parquet)`),
    );
  }
  await rm(out, { recursive: true, force: true });
}
