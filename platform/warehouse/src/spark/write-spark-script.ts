import { sparkDialect } from "../campaign-joins/dialect.ts";
import { type JoinNumbers, keysSql, pairsSql } from "../campaign-joins/pairs-sql.ts";
import { countGramsSql, shapesSql } from "../campaign-joins/shapes-sql.ts";

/** Where the joins read and write; every machine of the cluster must reach both by these names. */
export interface SparkPlaces {
  /** Files of fingerprints, with `*`: (id, shape, grams). */
  readonly prints: string;
  /** Folder in which each table gets a folder of Parquet files. */
  readonly out: string;
}

/** Tables that the script leaves, one folder each. */
export const sparkTables = ["shapes", "frequencies", "keys", "pairs"] as const;

/**
 * The joins of a search as one script for `spark-sql`: the text that DuckDB runs, between the statements that read and
 * write folders. Run again it begins anew.
 */
export function writeSparkScript(numbers: JoinNumbers, { prints, out }: SparkPlaces): string {
  const queries: Readonly<Record<(typeof sparkTables)[number], string>> = {
    shapes: shapesSql(),
    frequencies: countGramsSql(sparkDialect.eachItem),
    keys: keysSql(numbers, sparkDialect),
    pairs: pairsSql(numbers),
  };
  const view = (name: string, path: string): string =>
    `create or replace temporary view ${name} as select * from ${sparkDialect.readParquet(path)};`;
  const offsets = `explode(sequence(1, ${numbers.neighboursPerKey}))`;
  return [
    view("prints", prints),
    `create or replace temporary view offsets as select ${offsets} as offset_by;`,
    ...sparkTables.flatMap((table) => {
      const folder = `${out}/${table}`;
      return [
        `insert overwrite directory '${folder.replaceAll("'", "\\'")}' using parquet ${queries[table].trim()};`,
        view(table, folder),
      ];
    }),
    "",
  ].join("\n");
}
