import { type CampaignParameters, chooseKeys, shapeNumber } from "@suar/campaigns";
import { appendColumns, streamLists } from "@suar/warehouse";
import { makeOnce, sqlText } from "../found-folder.ts";
import type { GramCounts } from "./gram-counts.ts";
import { type GrowContext, workPath, workSql } from "./grow-context.ts";

/** Shapes whose keys are appended at a time. */
const batchShapes = 20_000;

/**
 * Draws the keys of every new shape: those it looks for others by, and a reserve of grams that it alone holds, by which
 * a later shape can find it. Leaves `postings` (gram, shape_number, shape_head, is_key), in that order.
 */
export async function drawPostings(context: GrowContext, counts: GramCounts, shapes: number): Promise<void> {
  const { warehouse, parameters } = context;
  await makeOnce(workPath(context, "postings.parquet"), async (temporary) => {
    const heads = await warehouse.all<{ shape: string }>(
      `select shape from ${workSql(context, "shapes")} order by shape_number`,
    );
    await warehouse.run(
      "create or replace temp table postings (gram integer, shape_number integer, shape_head integer, is_key integer)",
    );
    const total = heads.length;
    for (let first = 0; first < total; first += batchShapes) {
      const columns = { gram: [] as number[], shape: [] as number[], head: [] as number[], isKey: [] as number[] };
      const query = `select shape_number, grams from ${workSql(context, "shapes")}
        where shape_number >= ${context.before.nextShape + first}
          and shape_number < ${context.before.nextShape + first + batchShapes} order by shape_number`;
      for await (const rows of streamLists(warehouse, query)) {
        for (const { number, list } of rows) {
          const head = shapeNumber(heads[number - context.before.nextShape]?.shape ?? "0");
          const frequencies = counts.ofAll(list);
          const add = (gram: number, isKey: number): void => {
            columns.gram.push(gram);
            columns.shape.push(number);
            columns.head.push(head);
            columns.isKey.push(isKey);
          };
          for (const gram of chooseKeys(list, frequencies, shapes, parameters)) add(gram, 1);
          for (const gram of drawReserve(list, frequencies, shapes, parameters)) add(gram, 0);
        }
      }
      await appendColumns(warehouse, "postings", [
        { type: "integer", values: columns.gram },
        { type: "integer", values: columns.shape },
        { type: "integer", values: columns.head },
        { type: "integer", values: columns.isKey },
      ]);
    }
    await warehouse.run(
      `copy (from postings order by gram, shape_number) to ${sqlText(temporary)} (format parquet); drop table postings`,
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
  return chooseKeys(
    grams,
    frequencies.map((frequency) => (frequency === 1 ? 2 : 1)),
    shapes,
    parameters,
  );
}
