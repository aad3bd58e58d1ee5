import { appendColumns } from "@suar/warehouse";
import { drawKeys, type KeyDraw } from "../draw-keys.ts";
import { makeOnce, sqlText } from "../found-folder.ts";
import type { ShapeSource } from "../shape-source.ts";
import { type GrowContext, workPath } from "./grow-context.ts";

/**
 * Draws the keys of the new shapes.
 * Leaves `keys` (gram, shape_number, next_key, is_key: 0 for the reserve), in that order.
 */
export async function keepKeys(context: GrowContext, source: ShapeSource, draw: KeyDraw): Promise<void> {
  const { warehouse } = context;
  await makeOnce(workPath(context, "keys.parquet"), async (temporary) => {
    await warehouse.run(
      "create or replace temp table keys (gram integer, shape_number integer, next_key integer, is_key integer)",
    );
    for (const { gram, shape, next, isKey } of await drawKeys(context, source, draw)) {
      await appendColumns(warehouse, "keys", [
        { type: "integer", values: gram },
        { type: "integer", values: shape },
        { type: "integer", values: next },
        { type: "integer", values: isKey },
      ]);
    }
    await warehouse.run(
      `copy (from keys order by gram, shape_number) to ${sqlText(temporary)} (format parquet); drop table keys`,
    );
  });
}
