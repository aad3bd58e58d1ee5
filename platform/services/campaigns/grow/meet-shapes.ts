import { keyFactors, neededMeetings, placeFactors, placeModulus } from "@suar/campaigns";
import { appendColumns, meetingsSql } from "@suar/warehouse";
import { makeOnce, sqlText } from "../found-folder.ts";
import { earlier, type GrowContext, workPath, workSql } from "./grow-context.ts";

/** Candidate pairs of the new shapes, with each other and with old ones. Leaves `pairs` (a, b), b new. */
export async function meetShapes(context: GrowContext, shapes: number): Promise<void> {
  const { warehouse, parameters, before } = context;
  await makeOnce(workPath(context, "pairs.parquet"), async (temporary) => {
    const engine = { keyFactors, leastMeetings: neededMeetings(parameters), placeFactors, placeModulus };
    await warehouse.run(
      `create or replace temp view postings as
         select gram, shape_number, shape_head, is_key from ${workSql(context, "postings")}
         union all select gram, shape_number, shape_head, 0 as is_key from ${earlier(context, "postings")};
       create or replace temp table offsets (offset_by integer)`,
    );
    const offsets = Array.from({ length: parameters.neighboursPerKey }, (_, at) => at + 1);
    await appendColumns(warehouse, "offsets", [{ type: "integer", values: offsets }]);
    const query = meetingsSql({ ...parameters, ...engine, shapes }, before.nextShape);
    await warehouse.run(
      `copy (${query} order by a, b) to ${sqlText(temporary)} (format parquet); drop view postings; drop table offsets`,
    );
  });
}
