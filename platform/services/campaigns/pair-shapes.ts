import { indexMeetings, neededMeetings } from "@suar/campaigns";
import { join } from "node:path";
import { makeOnce } from "./found-folder.ts";
import { orderKeys } from "./order-keys.ts";
import type { SearchContext } from "./search-context.ts";
import type { ShapeSource } from "./shape-source.ts";
import { writePairs } from "./write-pairs.ts";

/**
 * Pairs the shapes that meet under their keys: the pairs of `pairsSql`, found in memory (about 250 bytes a shape) in a tenth
 * of the time. Leaves `work/pairs.parquet` (a, b; a below b), in that order.
 */
export async function pairShapes(context: SearchContext, source: ShapeSource): Promise<void> {
  const { found, parameters } = context;
  const { shapes } = source;
  await makeOnce(join(found.work, "pairs.parquet"), async (temporary) => {
    const held = await orderKeys(context, source);
    const meet = indexMeetings(held, shapes, parameters.neighboursPerKey, neededMeetings(parameters));
    const met = { first: 0, end: shapes, othersOf: (shape: number) => meet(shape, shape + 1, shapes) };
    await writePairs(context, met, temporary);
  });
}
