import { appendColumns } from "@suar/warehouse";
import { sqlText } from "./found-folder.ts";
import type { SearchContext } from "./search-context.ts";

/** Pairs that are appended at a time. */
const batchPairs = 200_000;

/** Shapes from `first` up to `end`, and whom each is to be compared with. */
export interface MetShapes {
  readonly first: number;
  readonly end: number;
  readonly othersOf: (shape: number) => readonly number[];
}

/**
 * Writes the pairs of shapes and others to a file of Parquet (a, b; a below b), by rising a and b.
 * Errors: those of DuckDB; the signal's reason when it is stopped.
 */
export async function writePairs(
  { warehouse, signal }: SearchContext,
  { first, end, othersOf }: MetShapes,
  path: string,
): Promise<void> {
  await warehouse.run("create or replace temp table pairs (a integer, b integer)");
  let pairs = { a: [] as number[], b: [] as number[] };
  for (let shape = first; shape < end; shape += 1) {
    for (const other of othersOf(shape)) {
      pairs.a.push(Math.min(shape, other));
      pairs.b.push(Math.max(shape, other));
    }
    if (pairs.a.length < batchPairs && shape + 1 < end) continue;
    signal?.throwIfAborted();
    await appendColumns(warehouse, "pairs", [
      { type: "integer", values: pairs.a },
      { type: "integer", values: pairs.b },
    ]);
    pairs = { a: [], b: [] };
  }
  await warehouse.run(`copy (from pairs order by a, b) to ${sqlText(path)} (format parquet); drop table pairs`);
}
