/**
 * Everything in the campaign joins that engines of SQL write differently. The rest is their common part: plain
 * snake_case names, whole numbers, `row_number`, `case`, and `nulls` never sorted.
 */
export interface SqlDialect {
  readonly name: "duckdb" | "spark";
  /** Rows of a Parquet file or of all files that a pattern with `*` finds. */
  readonly readParquet: (path: string) => string;
  /** One row for each item of a list column. */
  readonly eachItem: (list: string) => string;
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const duckdbDialect: SqlDialect = {
  name: "duckdb",
  readParquet: (path) => `read_parquet(${quote(path)})`,
  eachItem: (list) => `unnest(${list})`,
};

/** Written from the manual of Spark SQL 4; not yet run. */
export const sparkDialect: SqlDialect = {
  name: "spark",
  readParquet: (path) => `parquet.\`${path.replaceAll("`", "``")}\``,
  eachItem: (list) => `explode(${list})`,
};
