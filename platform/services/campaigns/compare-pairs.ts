import {
  appendColumns,
  type NumberedList,
  openWarehouse,
  streamLists,
  streamNumbers,
  type Warehouse,
} from "@suar/warehouse";
import { join } from "node:path";
import { makeOnce, sqlText } from "./found-folder.ts";
import { type Report, startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";
import type { ShapeSource } from "./shape-source.ts";
import { type BlockRoom, VectorBlock } from "./vector-block.ts";

/** Grams that are in memory at a time, 4 bytes each: some 800,000 short adverts. The other shapes pass by one at a time. */
const blockGrams = 160_000_000;
/** Memory of the connection through which the others pass, MiB. */
const passingMemoryMb = 512;

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
  const tempDir = join(found.work, "spill-passing");
  const passing = await openWarehouse({ memoryLimitMb: passingMemoryMb, threads: 1, tempDir });
  let done = 0;
  try {
    for (const room of await splitBlocks(context, source, first)) {
      await makeOnce(join(found.work, `edges-${String(room.first).padStart(10, "0")}.parquet`), async (temporary) => {
        done = await compareBlock({ context, source, passing, room, done, report }, temporary);
      });
    }
  } finally {
    passing.close();
  }
  report(pairs);
}

/** Shapes from `first` on in blocks that memory holds; one, if there are no shapes. */
async function splitBlocks({ warehouse }: SearchContext, source: ShapeSource, first: number): Promise<BlockRoom[]> {
  const rooms: { first: number; shapes: number; grams: number }[] = [{ first, shapes: 0, grams: 0 }];
  const query = `select shape_number, cast(len(grams) as integer) from ${source.table}
    where shape_number >= ${first} order by shape_number`;
  for await (const [numbers = [], lengths = []] of streamNumbers(warehouse, query)) {
    for (let row = 0; row < numbers.length; row += 1) {
      const grams = lengths[row] ?? 0;
      let room = rooms.at(-1);
      if (room === undefined || (room.shapes > 0 && room.grams + grams > blockGrams)) {
        room = { first: numbers[row] ?? 0, shapes: 0, grams: 0 };
        rooms.push(room);
      }
      room.shapes += 1;
      room.grams += grams;
    }
  }
  return rooms;
}

const pairsOf = ({ found }: SearchContext): string => `read_parquet(${sqlText(join(found.work, "pairs.parquet"))})`;

interface Block {
  readonly context: SearchContext;
  readonly source: ShapeSource;
  /** Reads the shapes that pass by while the other connection reads pairs. */
  readonly passing: Warehouse;
  readonly room: BlockRoom;
  readonly done: number;
  readonly report: Report;
}

async function compareBlock(block: Block, temporary: string): Promise<number> {
  const { context, source, passing, room } = block;
  const { warehouse, parameters } = context;
  const end = room.first + room.shapes;
  const within = (column: string): string => `${column} >= ${room.first} and ${column} < ${end}`;
  const held = new VectorBlock(source, parameters, room);
  const own = `select shape_number, grams from ${source.table} where ${within("shape_number")} order by shape_number`;
  for await (const rows of streamLists(warehouse, own)) for (const row of rows) held.add(row.number, row.list);
  const pass = passBy(
    streamLists(
      passing,
      `select shape_number, grams from ${source.table} where shape_number < ${room.first}
       and shape_number in (select a from ${pairsOf(context)} where ${within("b")}) order by shape_number`,
    ),
  );
  const edges = { a: [] as number[], b: [] as number[], similarity: [] as number[] };
  let chosen = -1;
  let done = block.done;
  const query = `select a, b from ${pairsOf(context)} where ${within("b")} order by a, b`;
  for await (const [firsts = [], seconds = []] of streamNumbers(warehouse, query)) {
    context.signal?.throwIfAborted();
    for (let row = 0; row < firsts.length; row += 1) {
      const [a, b] = [firsts[row] ?? -1, seconds[row] ?? -1];
      if (a !== chosen) held.compareWith(held.gramsOf(a) ?? (await pass(a)));
      chosen = a;
      const similarity = held.similarity(b);
      if (similarity < held.needed(b)) continue;
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

/** The grams of shapes that are asked for in the order in which they come; none for a shape that does not come. */
function passBy(batches: AsyncGenerator<readonly NumberedList[]>): (shape: number) => Promise<Int32Array> {
  let batch: readonly NumberedList[] = [];
  let at = 0;
  return async (shape) => {
    for (;;) {
      const passed = batch[at];
      if (passed === undefined) {
        const { done, value } = await batches.next();
        if (done) return new Int32Array(0);
        [batch, at] = [value, 0];
      } else if (passed.number < shape) at += 1;
      else return passed.number === shape ? passed.list : new Int32Array(0);
    }
  };
}
