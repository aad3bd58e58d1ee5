import { compareVectors, neededKeys, sharesKeys } from "@suar/campaigns";
import { appendColumns, streamNumbers } from "@suar/warehouse";
import { join } from "node:path";
import { makeOnce, sqlText } from "./found-folder.ts";
import { type ShapeVector, keysOf, readVectors } from "./read-vectors.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";

/** Shapes whose vectors are in memory at a time, twice: a few kB each. */
const blockShapes = 50_000;

interface Comparable extends ShapeVector {
  readonly keys: Int32Array;
}

/**
 * Step 3: compares every candidate pair exactly, block by block of shapes, and keeps those that are alike.
 * Leaves `work/edges-<i>-<j>.parquet` (a, b, similarity) for each pair of blocks.
 */
export async function verifyPairs(context: SearchContext): Promise<void> {
  const { warehouse, found } = context;
  const file = (name: string): string => sqlText(join(found.work, name));
  const [counts] = await warehouse.all<{ shapes: number; pairs: number }>(
    `select cast((select count(*) from read_parquet(${file("shapes.parquet")})) as integer) as shapes,
       cast((select count(*) from read_parquet(${file("pairs.parquet")})) as double) as pairs`,
  );
  const { shapes = 0, pairs = 0 } = counts ?? {};
  const report = startStep("verify", pairs, context.onProgress);
  const blocks = Math.max(1, Math.ceil(shapes / blockShapes));
  let done = 0;
  for (let i = 0; i < blocks; i += 1) {
    let left: Map<number, Comparable> | undefined;
    for (let j = i; j < blocks; j += 1) {
      await makeOnce(join(found.work, `edges-${i}-${j}.parquet`), async (temporary) => {
        left ??= await loadBlock(context, i, shapes);
        const right = i === j ? left : await loadBlock(context, j, shapes);
        done = await compareBlock(context, { i, j, left, right }, temporary, done, report);
      });
    }
  }
  report(pairs);
}

async function loadBlock(context: SearchContext, block: number, shapes: number): Promise<Map<number, Comparable>> {
  const vectors = new Map<number, Comparable>();
  const query = `select shape_number, gram, frequency from read_parquet(${sqlText(join(context.found.work, "grams.parquet"))})
    where shape_number >= ${block * blockShapes} and shape_number < ${(block + 1) * blockShapes} order by 1, 2`;
  for await (const one of readVectors(context.warehouse, query, shapes, context.parameters)) {
    vectors.set(one.shape, { ...one, keys: keysOf(one, shapes, context.parameters) });
  }
  return vectors;
}

async function compareBlock(
  { warehouse, found, parameters, signal }: SearchContext,
  { i, j, left, right }: { i: number; j: number; left: Map<number, Comparable>; right: Map<number, Comparable> },
  temporary: string,
  before: number,
  report: (done: number) => void,
): Promise<number> {
  const needed = neededKeys(parameters);
  const edges: { a: number[]; b: number[]; similarity: number[] } = { a: [], b: [], similarity: [] };
  const query = `select a, b from read_parquet(${sqlText(join(found.work, "pairs.parquet"))})
    where a >= ${i * blockShapes} and a < ${(i + 1) * blockShapes}
      and b >= ${j * blockShapes} and b < ${(j + 1) * blockShapes}`;
  let done = before;
  for await (const [firsts = [], seconds = []] of streamNumbers(warehouse, query)) {
    signal?.throwIfAborted();
    for (let row = 0; row < firsts.length; row += 1) {
      const one = left.get(firsts[row] ?? -1);
      const other = right.get(seconds[row] ?? -1);
      if (!one || !other || !sharesKeys(one.keys, other.keys, needed)) continue;
      const similarity = compareVectors(one.vector, other.vector);
      if (similarity < parameters.candidateThreshold) continue;
      edges.a.push(one.shape);
      edges.b.push(other.shape);
      edges.similarity.push(similarity);
    }
    done += firsts.length;
    report(done);
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
