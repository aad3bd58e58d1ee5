import { type GramVector, chooseKeys, compareVectors, neededKeys, sharesKeys, weighGrams } from "@suar/campaigns";
import { appendColumns, type NumberedList, openWarehouse, streamLists, streamNumbers } from "@suar/warehouse";
import { makeOnce, sqlText } from "../found-folder.ts";
import { startStep } from "../report-progress.ts";
import type { GramCounts } from "./gram-counts.ts";
import { both, type GrowContext, workPath, workSql } from "./grow-context.ts";

/** New shapes whose vectors are in memory at a time: a few kB each. The others pass by one at a time. */
const blockShapes = 50_000;

interface Comparable {
  readonly vector: GramVector;
  readonly keys: Int32Array;
}

/**
 * Compares every candidate pair exactly and keeps those that could join groups.
 * Leaves `edges` (a, b, similarity), b new.
 */
export async function compareMeetings(context: GrowContext, counts: GramCounts, shapes: number): Promise<void> {
  const { warehouse, before } = context;
  const [found] = await warehouse.all<{ pairs: number; last: number }>(
    `select cast((select count(*) from ${workSql(context, "pairs")}) as double) as pairs,
       cast((select coalesce(max(shape_number), -1) from ${workSql(context, "shapes")}) as integer) as last`,
  );
  const { pairs = 0, last = -1 } = found ?? {};
  const report = startStep("verify", pairs, context.onProgress);
  const side = await openWarehouse({ memoryLimitMb: 512, threads: 1, tempDir: workPath(context, "spill-side") });
  const names: string[] = [];
  let done = 0;
  try {
    for (let first = before.nextShape; first <= last; first += blockShapes) {
      const name = workPath(context, `edges-${first}.parquet`);
      names.push(name);
      await makeOnce(name, async (temporary) => {
        done = await compareBlock({ context, side, counts, shapes, first, done, report }, temporary);
      });
    }
  } finally {
    side.close();
  }
  report(pairs);
  const all =
    names.length === 0
      ? "(select 0 as a, 0 as b, cast(0 as double) as similarity where false)"
      : `read_parquet([${names.map(sqlText).join(", ")}])`;
  await makeOnce(workPath(context, "edges.parquet"), (temporary) =>
    warehouse.run(`copy (from ${all} order by a, b) to ${sqlText(temporary)} (format parquet)`),
  );
}

interface Block {
  readonly context: GrowContext;
  /** Reads the vectors that pass by while the main one reads pairs. */
  readonly side: Awaited<ReturnType<typeof openWarehouse>>;
  readonly counts: GramCounts;
  readonly shapes: number;
  readonly first: number;
  readonly done: number;
  readonly report: (done: number) => void;
}

async function compareBlock(block: Block, temporary: string): Promise<number> {
  const { context, side, counts, shapes, first } = block;
  const { warehouse, parameters } = context;
  const inBlock = `b >= ${first} and b < ${first + blockShapes}`;
  const weigh = ({ list }: NumberedList): Comparable => {
    const frequencies = counts.ofAll(list);
    return {
      vector: weighGrams(list, frequencies, shapes, parameters.priorRecords),
      keys: chooseKeys(list, frequencies, shapes, parameters),
    };
  };
  const fresh = new Map<number, Comparable>();
  const own = `select shape_number, grams from ${workSql(context, "shapes")}
    where shape_number >= ${first} and shape_number < ${first + blockShapes}`;
  for await (const rows of streamLists(warehouse, own)) for (const row of rows) fresh.set(row.number, weigh(row));
  const passing = streamLists(
    side,
    `select shape_number, grams from ${both(context, "shapes")}
     where shape_number in (select a from ${workSql(context, "pairs")} where ${inBlock}) order by shape_number`,
  );
  const next = oneByOne(passing);
  const edges = { a: [] as number[], b: [] as number[], similarity: [] as number[] };
  const needed = neededKeys(parameters);
  let other: { readonly number: number; readonly comparable: Comparable } | undefined;
  let done = block.done;
  const query = `select a, b from ${workSql(context, "pairs")} where ${inBlock} order by a, b`;
  for await (const [firsts = [], seconds = []] of streamNumbers(warehouse, query)) {
    context.signal?.throwIfAborted();
    for (let row = 0; row < firsts.length; row += 1) {
      const [a, b] = [firsts[row] ?? -1, seconds[row] ?? -1];
      while (other === undefined || other.number < a) {
        const passed = await next();
        if (passed === undefined) break;
        other = { number: passed.number, comparable: fresh.get(passed.number) ?? weigh(passed) };
      }
      const one = fresh.get(b);
      if (!one || other?.number !== a || !sharesKeys(one.keys, other.comparable.keys, needed)) continue;
      const similarity = compareVectors(one.vector, other.comparable.vector);
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
