import { appendColumns, streamNumbers } from "@suar/warehouse";
import { join } from "node:path";
import type { ComparedPairs, ComparePart } from "./compare-part.ts";
import { makeOnce, sqlText } from "./found-folder.ts";
import { type Report, startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";
import { type ShapeSource, shareSource } from "./shape-source.ts";
import { layBlock } from "./vector-block.ts";

/** Grams that are in memory at a time, 4 bytes each: some 1,200,000 short adverts. The other shapes pass by one at a time. */
const blockGrams = 240_000_000;
/** Pairs that a thread compares at a time, about. */
const partPairs = 100_000;

/**
 * Compares the candidate pairs in `work/pairs.parquet` (a, b; a below b) exactly and keeps those that could join groups:
 * a mean over pairs reaches `neededCohesion` only where one pair does, so weaker pairs connect nothing.
 * Leaves `work/edges-<first>.parquet` (a, b, similarity) for each block of `b`, from `first` on.
 */
export async function comparePairs(context: SearchContext, source: ShapeSource, first = 0): Promise<void> {
  const { warehouse, found } = context;
  const [counted] = await warehouse.all<{ pairs: number }>(
    `select cast(count(*) as double) as pairs from ${pairsOf(context)}`,
  );
  const { pairs = 0 } = counted ?? {};
  const report = startStep("verify", pairs, context.onProgress);
  let done = 0;
  for (const room of splitBlocks(source, first)) {
    await makeOnce(join(found.work, `edges-${String(room.first).padStart(10, "0")}.parquet`), async (temporary) => {
      done = await compareBlock(context, source, { ...room, done, report }, temporary);
    });
  }
  report(pairs);
}

/** Shapes from `first` on up to `end`. */
interface BlockRoom {
  readonly first: number;
  readonly end: number;
}

/** Shapes from `first` on in blocks that memory holds; one, if there are no shapes. */
function splitBlocks({ grams: { starts } }: ShapeSource, first: number): readonly BlockRoom[] {
  const last = Math.max(first, starts.length - 1);
  const rooms: BlockRoom[] = [];
  let from = first;
  for (let shape = first + 1; shape < last; shape += 1) {
    if ((starts[shape + 1] ?? 0) - (starts[from] ?? 0) <= blockGrams) continue;
    rooms.push({ first: from, end: shape });
    from = shape;
  }
  return [...rooms, { first: from, end: last }];
}

const pairsOf = ({ found }: SearchContext): string => `read_parquet(${sqlText(join(found.work, "pairs.parquet"))})`;

async function compareBlock(
  context: SearchContext,
  source: ShapeSource,
  { first, end, done, report }: BlockRoom & { readonly done: number; readonly report: Report },
  temporary: string,
): Promise<number> {
  const { warehouse, parameters, crew, signal } = context;
  const shared = shareSource(source, parameters);
  const block = layBlock(source, parameters, first, end);
  const parts: ComparePart[] = [];
  let [a, b]: [number[], number[]] = [[], []];
  const cut = (): void => {
    parts.push({ source: shared, block, a: Int32Array.from(a), b: Int32Array.from(b) });
    [a, b] = [[], []];
  };
  const query = `select a, b from ${pairsOf(context)} where b >= ${first} and b < ${end} order by a, b`;
  for await (const [firsts = [], seconds = []] of streamNumbers(warehouse, query)) {
    for (let row = 0; row < firsts.length; row += 1) {
      a.push(firsts[row] ?? 0);
      b.push(seconds[row] ?? 0);
    }
    if (a.length >= partPairs) cut();
  }
  if (a.length > 0) cut();
  const compared: ComparedPairs[] = [];
  let pairs = done;
  await crew.each("compare", parts, signal, (part, edges, at) => {
    compared[at] = edges;
    pairs += part.a.length;
    report(pairs);
  });
  await warehouse.run("create or replace temp table edges (a integer, b integer, similarity double)");
  for (const edges of compared) {
    await appendColumns(warehouse, "edges", [
      { type: "integer", values: edges.a },
      { type: "integer", values: edges.b },
      { type: "double", values: edges.similarity },
    ]);
  }
  await warehouse.run(`copy (from edges order by a, b) to ${sqlText(temporary)} (format parquet); drop table edges`);
  return pairs;
}
