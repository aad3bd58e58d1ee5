import { appendColumns, meetingsSql } from "@suar/warehouse";
import { makeOnce, sqlText } from "../found-folder.ts";
import { joinNumbers } from "../join-numbers.ts";
import { earlier, type GrowContext, workPath, workSql } from "./grow-context.ts";

/** Candidate pairs of the new shapes, with each other and with old ones. Leaves `pairs` (a, b), b new. */
export async function meetShapes(context: GrowContext, shapes: number): Promise<void> {
  const { warehouse, parameters, before } = context;
  await makeOnce(workPath(context, "pairs.parquet"), async (temporary) => {
    await warehouse.run(
      `create or replace temp view postings as
         select gram, shape_number, next_key, is_key from ${workSql(context, "keys")}
         union all select gram, shape_number, next_key, 0 as is_key from ${earlier(context, "keys")};
       create or replace temp table offsets (offset_by integer)`,
    );
    const offsets = Array.from({ length: parameters.neighboursPerKey }, (_, at) => at + 1);
    await appendColumns(warehouse, "offsets", [{ type: "integer", values: offsets }]);
    const query = meetingsSql(joinNumbers(context, shapes), before.nextShape);
    await warehouse.run(
      `copy (${query} order by a, b) to ${sqlText(temporary)} (format parquet); drop view postings; drop table offsets`,
    );
  });
}
