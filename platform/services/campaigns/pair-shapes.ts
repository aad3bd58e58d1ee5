import { indexMeetings, neededMeetings } from "@suar/campaigns";
import { appendColumns } from "@suar/warehouse";
import { join } from "node:path";
import type { DrawnKeys } from "./draw-part.ts";
import { makeOnce, sqlText } from "./found-folder.ts";
import { orderKeys } from "./order-keys.ts";
import type { SearchContext } from "./search-context.ts";

/** Pairs that are appended at a time. */
const batchPairs = 200_000;

/**
 * Pairs the shapes that meet under their keys: the pairs of `pairsSql`, found in memory (about 600 bytes a shape) in a tenth
 * of the time. Leaves `work/pairs.parquet` (a, b; a below b), in that order.
 */
export async function pairShapes(
  context: SearchContext,
  shapes: number,
  draw: () => Promise<readonly DrawnKeys[]>,
): Promise<void> {
  const { warehouse, found, parameters, signal } = context;
  await makeOnce(join(found.work, "pairs.parquet"), async (temporary) => {
    const held = orderKeys(await draw());
    const above = indexMeetings(held, shapes, parameters.neighboursPerKey, neededMeetings(parameters));
    await warehouse.run("create or replace temp table pairs (a integer, b integer)");
    let pairs = { a: [] as number[], b: [] as number[] };
    for (let shape = 0; shape < shapes; shape += 1) {
      for (const other of above(shape)) {
        pairs.a.push(shape);
        pairs.b.push(other);
      }
      if (pairs.a.length < batchPairs && shape + 1 < shapes) continue;
      signal?.throwIfAborted();
      await appendColumns(warehouse, "pairs", [
        { type: "integer", values: pairs.a },
        { type: "integer", values: pairs.b },
      ]);
      pairs = { a: [], b: [] };
    }
    await warehouse.run(`copy pairs to ${sqlText(temporary)} (format parquet); drop table pairs`);
  });
}
