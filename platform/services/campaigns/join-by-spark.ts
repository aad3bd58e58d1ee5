import { type SparkCommand, runSparkSql, sparkTables, writeSparkScript } from "@suar/warehouse";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { exists, makeOnce, sqlText } from "./found-folder.ts";
import { joinNumbers } from "./join-numbers.ts";
import type { SearchContext } from "./search-context.ts";

/** Order of each table, as DuckDB leaves it. */
const orders = {
  shapes: "shape_number",
  frequencies: "gram",
  keys: "gram, shape_number",
  pairs: "a, b",
} as const satisfies Record<(typeof sparkTables)[number], string>;

/**
 * The joins of step 2 on a cluster: the same SQL as on DuckDB, by `spark-sql`. The working folder must be reached by every
 * machine under its own name (one machine, or a shared file system).
 * Leaves `shapes`, `frequencies`, `keys` and `pairs` as `joinShapes` does, row for row.
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
  for (const table of sparkTables) {
    const rows = `read_parquet(${sqlText(join(out, table, "*.parquet"))})`;
    await makeOnce(file(table), (temporary) =>
      warehouse.run(`copy (from ${rows} order by ${orders[table]}) to ${sqlText(temporary)} (format parquet)`),
    );
  }
  await rm(out, { recursive: true, force: true });
}
