import { type GramVector, compareVectors } from "@suar/campaigns";
import { appendColumns, openWarehouse, streamLists, streamNumbers, type Warehouse } from "@suar/warehouse";
import { join } from "node:path";
import { makeOnce, sqlText } from "./found-folder.ts";
import { type Report, startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";
import { type ShapeSource, vectorOf } from "./shape-source.ts";

/** Shapes whose vectors are in memory at a time: a few kB each. The others pass by one at a time. */
const blockShapes = 100_000;
/** Memory of the connection through which the others pass, MiB. */
const passingMemoryMb = 512;

/**
 * Compares the candidate pairs in `work/pairs.parquet` (a, b; a below b) exactly and keeps those that could join groups:
 * a mean over pairs reaches `cohesion` only where one pair does, so weaker pairs connect nothing.
 * Leaves `work/edges-<first>.parquet` (a, b, similarity) for each block of `b`, from `first` on.
 */
export async function comparePairs(context: SearchContext, source: ShapeSource, first = 0): Promise<void> {
  const { warehouse, found } = context;
  const [counted] = await warehouse.all<{ pairs: number; last: number }>(
    `select cast(count(*) as double) as pairs, cast(coalesce(max(b), -1) as integer) as last from ${pairsOf(context)}`,
  );
  const { pairs = 0, last = -1 } = counted ?? {};
  const report = startStep("verify", pairs, context.onProgress);
  const tempDir = join(found.work, "spill-passing");
  const passing = await openWarehouse({ memoryLimitMb: passingMemoryMb, threads: 1, tempDir });
  let done = 0;
  try {
    for (let from = first; from === first || from <= last; from += blockShapes) {
      await makeOnce(join(found.work, `edges-${String(from).padStart(10, "0")}.parquet`), async (temporary) => {
        done = await compareBlock({ context, source, passing, from, done, report }, temporary);
      });
    }
  } finally {
    passing.close();
  }
  report(pairs);
}

const pairsOf = ({ found }: SearchContext): string => `read_parquet(${sqlText(join(found.work, "pairs.parquet"))})`;

interface Block {
  readonly context: SearchContext;
  readonly source: ShapeSource;
  /** Reads the shapes that pass by while the other connection reads pairs. */
  readonly passing: Warehouse;
  readonly from: number;
  readonly done: number;
  readonly report: Report;
}

async function compareBlock(block: Block, temporary: string): Promise<number> {
  const { context, source, passing, from } = block;
  const { warehouse, parameters } = context;
  const within = (column: string): string => `${column} >= ${from} and ${column} < ${from + blockShapes}`;
  const held = new Map<number, GramVector>();
  const own = `select shape_number, grams from ${source.table} where ${within("shape_number")}`;
  for await (const rows of streamLists(warehouse, own)) {
    for (const row of rows) held.set(row.number, vectorOf(row, source, parameters));
  }
  const next = oneByOne(
    streamLists(
      passing,
      `select shape_number, grams from ${source.table}
       where shape_number in (select a from ${pairsOf(context)} where ${within("b")}) order by shape_number`,
    ),
  );
  const edges = { a: [] as number[], b: [] as number[], similarity: [] as number[] };
  let other: { readonly number: number; readonly vector: GramVector } | undefined;
  let done = block.done;
  const query = `select a, b from ${pairsOf(context)} where ${within("b")} order by a, b`;
  for await (const [firsts = [], seconds = []] of streamNumbers(warehouse, query)) {
    context.signal?.throwIfAborted();
    for (let row = 0; row < firsts.length; row += 1) {
      const [a, b] = [firsts[row] ?? -1, seconds[row] ?? -1];
      while (other === undefined || other.number < a) {
        const passed = await next();
        if (passed === undefined) break;
        const { number } = passed;
        other = { number, vector: held.get(number) ?? vectorOf(passed, source, parameters) };
      }
      const one = held.get(b);
      if (!one || other?.number !== a) continue;
      const similarity = compareVectors(one, other.vector);
      if (similarity < parameters.cohesion) continue;
      edges.a.push(a);
      edges.b.push(b);
      edges.similarity.push(similarity);
    }
    done += firsts.length;
    block.report(done);
  }
  await warehouse.run("create or replace temp table edges (a integer, b integer, similarity double)");
  await appendColumns(warehouse, "edges", [
    { type: "integer", values: edges.a },
    { type: "integer", values: edges.b },
    { type: "double", values: edges.similarity },
  ]);
  await warehouse.run(`copy (from edges order by a, b) to ${sqlText(temporary)} (format parquet); drop table edges`);
  return done;
}

/** The items of a stream of batches, one a call; undefined at its end. */
function oneByOne<Item>(batches: AsyncGenerator<readonly Item[]>): () => Promise<Item | undefined> {
  let batch: readonly Item[] = [];
  let at = 0;
  return async () => {
    while (at >= batch.length) {
      const { done, value } = await batches.next();
      if (done) return undefined;
      [batch, at] = [value, 0];
    }
    at += 1;
    return batch[at - 1];
  };
}
