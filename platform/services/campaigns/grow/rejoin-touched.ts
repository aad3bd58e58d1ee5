import { makeOnce, sqlText } from "../found-folder.ts";
import { regroupRecords } from "../join-rewrites.ts";
import type { ShapeSource } from "../shape-source.ts";
import { both, type GrowContext, earlierGroups, workPath, workSql } from "./grow-context.ts";

/**
 * Joins rewrites among what the day touched, and with what it did not: a new text written anew may belong to a campaign
 * whose words are far from its own.
 * Reads `relinked` and `touched-by-words` and leaves `touched` (campaign) and `regrouped` (group_number, place,
 * shape_number, cohesion, shared_bits): the groups that are not as they were.
 */
export async function rejoinTouched(context: GrowContext, source: ShapeSource): Promise<void> {
  const { warehouse } = context;
  await makeOnce(workPath(context, "regrouped.parquet"), async (temporary) => {
    const relinked = workSql(context, "relinked");
    const byWords = `(select campaign from ${workSql(context, "touched-by-words")})`;
    await warehouse.run(
      `create or replace temp table kept as
         select campaign, shape_number from ${earlierGroups(context)} where campaign not in ${byWords};
       create or replace temp table fresh as
         select shape_number from ${workSql(context, "prints")}
         union select shape_number from ${relinked}
         union select shape_number from ${earlierGroups(context)} where campaign in ${byWords}`,
    );
    const linked = `(select group_number, place, shape_number, cohesion, shared_bits from ${relinked} union all
      select cast((select coalesce(max(group_number), -1) from ${relinked}) + dense_rank() over (order by campaign) as integer),
        0, shape_number, 0, 0 from kept)`;
    const known = both(context, "contacts");
    const contacts = context.tiesContacts ? known : `(select * from ${known} where false)`;
    const tables = { linked, prints: both(context, "prints"), contacts, fresh: "fresh" };
    const groups = await regroupRecords(context, source, tables);
    await warehouse.run(
      `create or replace temp table changed as
         select group_number from ${groups} groups left join kept on kept.shape_number = groups.shape_number
         group by 1 having count(*) > count(kept.campaign) or count(distinct kept.campaign) > 1;
       create or replace temp table touched as
         select campaign from ${byWords} union
         select kept.campaign from kept join ${groups} groups on groups.shape_number = kept.shape_number
         where groups.group_number in (select group_number from changed)`,
    );
    await makeOnce(workPath(context, "touched.parquet"), (path) =>
      warehouse.run(`copy (from touched order by 1) to ${sqlText(path)} (format parquet)`),
    );
    await warehouse.run(
      `copy (
         select cast(dense_rank() over (order by group_number) - 1 as integer) as group_number, place, shape_number, cohesion, shared_bits
         from ${groups} where group_number in (select group_number from changed) order by 1, 2
       ) to ${sqlText(temporary)} (format parquet);
       drop table ${groups}; drop table kept; drop table fresh; drop table changed; drop table touched`,
    );
  });
}
