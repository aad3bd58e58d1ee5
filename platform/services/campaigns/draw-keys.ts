import { type CampaignParameters, chooseKeys } from "@suar/campaigns";
import { appendColumns, streamLists } from "@suar/warehouse";
import { join } from "node:path";
import { makeOnce, sqlText } from "./found-folder.ts";
import type { SearchContext } from "./search-context.ts";
import type { ShapeSource } from "./shape-source.ts";

/** Shapes whose keys are appended at a time. */
const batchShapes = 20_000;

/** Which shapes get keys, and whether a reserve for later shapes is drawn as well. */
export interface KeyDraw {
  /** A table in SQL: (shape_number, shape, grams), numbered without a gap. */
  readonly table: string;
  readonly first: number;
  readonly withReserve: boolean;
}

/**
 * Draws the keys of every shape, by which it looks for others; with a reserve also grams that it alone holds, by which a
 * later shape can find it. The same keys as `keysSql` gives.
 * Leaves `work/keys.parquet` (gram, shape_number, next_key, is_key: 0 for the reserve), in that order.
 */
export async function drawKeys(context: SearchContext, source: ShapeSource, draw: KeyDraw): Promise<void> {
  const { warehouse, found, parameters } = context;
  await makeOnce(join(found.work, "keys.parquet"), async (temporary) => {
    const [counted] = await warehouse.all<{ shapes: number }>(
      `select cast(count(*) as integer) as shapes from ${draw.table} shapes`,
    );
    const end = draw.first + (counted?.shapes ?? 0);
    await warehouse.run(
      "create or replace temp table keys (gram integer, shape_number integer, next_key integer, is_key integer)",
    );
    for (let from = draw.first; from < end; from += batchShapes) {
      const columns = { gram: [] as number[], shape: [] as number[], next: [] as number[], isKey: [] as number[] };
      const query = `select shape_number, grams from ${draw.table} shapes
        where shape_number >= ${from} and shape_number < ${from + batchShapes}`;
      for await (const rows of streamLists(warehouse, query)) {
        context.signal?.throwIfAborted();
        for (const { number, list } of rows) {
          const frequencies = source.counts.ofAll(list);
          const add = (keys: Int32Array, isKey: number): void => {
            keys.forEach((gram, at) => {
              columns.gram.push(gram);
              columns.shape.push(number);
              columns.next.push(keys[(at + 1) % keys.length] ?? gram);
              columns.isKey.push(isKey);
            });
          };
          add(chooseKeys(list, frequencies, source.shapes, parameters), 1);
          if (draw.withReserve) add(drawReserve(list, frequencies, source.shapes, parameters), 0);
        }
      }
      await appendColumns(warehouse, "keys", [
        { type: "integer", values: columns.gram },
        { type: "integer", values: columns.shape },
        { type: "integer", values: columns.next },
        { type: "integer", values: columns.isKey },
      ]);
    }
    await warehouse.run(
      `copy (from keys order by gram, shape_number) to ${sqlText(temporary)} (format parquet); drop table keys`,
    );
  });
}

/** Grams that only this shape holds, drawn as keys are once a second shape holds them. */
function drawReserve(
  grams: Int32Array,
  frequencies: Int32Array,
  shapes: number,
  parameters: CampaignParameters,
): Int32Array {
  const asHeldByTwo = frequencies.map((frequency) => (frequency === 1 ? 2 : 1));
  return chooseKeys(grams, asHeldByTwo, shapes, parameters);
}
