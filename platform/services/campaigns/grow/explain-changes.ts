import type { CampaignChange } from "@suar/domain";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CorpusSpan, copySorted, explainCollected } from "../explain-groups.ts";
import { makeOnce, partName, sqlText } from "../found-folder.ts";
import type { StoredRow } from "../part-writer.ts";
import { readRows } from "../rank-rows.ts";
import { daysBetween } from "./day-names.ts";
import { both, type GrowContext, workPath, workSql } from "./grow-context.ts";
import type { NamedGroup, NamedGroups } from "./name-groups.ts";

/** Days without a new record after which a campaign is quiet. */
const quietDays = 7;

/**
 * Explains the groups that changed, and brings their rows together with those of all campaigns that did not.
 * Leaves new parts and `rows.jsonl`. Result: the number after that of the last part.
 */
export async function explainChanges(context: GrowContext, { groups, merged }: NamedGroups): Promise<number> {
  const { before, folder, day } = context;
  const changed = new Map(groups.filter((group) => !group.isSame).map((group) => [group.group, group]));
  const earlierRows = before.rows === null ? [] : await readRows([join(folder.tables, before.rows)]);
  const changeOf = new Map(earlierRows.map(({ row }) => [row.campaign, row.change]));
  const givenOf = (number: number): { campaign?: string; change?: CampaignChange } => {
    const group = changed.get(number);
    return group ? { campaign: group.campaign, change: describeChange(group, day, changeOf.get(group.campaign)) } : {};
  };
  await collectChanged(context, [...changed.keys()]);
  const nextPart = await explainCollected(context, {
    contacts: both(context, "contacts"),
    span: await spanOf(context),
    shapes: await countShapes(context),
    firstPart: before.nextPart,
    givenOf,
  });
  await makeOnce(workPath(context, "rows.jsonl"), async (temporary) => {
    const parts = Array.from({ length: nextPart - before.nextPart }, (_, at) =>
      join(folder.parts, partName("rows", before.nextPart + at, "jsonl")),
    );
    const fresh = await readRows(parts);
    const touched = await touchedCampaigns(context);
    const same = new Set(groups.filter((group) => group.isSame).map((group) => group.campaign));
    const carried = earlierRows
      .filter(({ row }) => (!touched.has(row.campaign) || same.has(row.campaign)) && merged[row.campaign] === undefined)
      .map((stored) => rest(stored, newestDay(context)));
    const rows = [...fresh, ...carried].sort(
      (one, other) => other.row.rank - one.row.rank || (one.row.campaign < other.row.campaign ? -1 : 1),
    );
    await writeFile(temporary, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  });
  return nextPart;
}

/** Name of the newest day, this one included. */
export const newestDay = ({ before, day }: GrowContext): string =>
  [...before.days.map((one) => one.day), day].sort().at(-1) ?? day;

function describeChange(
  { isNew, newRecords }: NamedGroup,
  day: string,
  earlier: CampaignChange | undefined,
): CampaignChange {
  if (isNew) return { state: "new", newRecords, since: day };
  if (newRecords > 0) return { state: "grown", newRecords, since: day };
  return { state: "unchanged", newRecords: 0, since: earlier?.since ?? day };
}

/** The row of a campaign to which nothing happened on this day. */
function rest(stored: StoredRow, newest: string): StoredRow {
  const since = stored.row.change?.since ?? newest;
  const state = daysBetween(since, newest) >= quietDays ? "quiet" : "unchanged";
  return { ...stored, row: { ...stored.row, change: { state, newRecords: 0, since } } };
}

async function touchedCampaigns(context: GrowContext): Promise<ReadonlySet<string>> {
  const rows = await context.warehouse.all<{ campaign: string }>(`from ${workSql(context, "touched")}`);
  return new Set(rows.map((row) => row.campaign));
}

/** The records of the changed groups from every day, as `explainCollected` reads them. */
async function collectChanged(context: GrowContext, changed: readonly number[]): Promise<void> {
  const { warehouse, before, folder, dir, day } = context;
  await makeOnce(workPath(context, "clustered.parquet"), async (temporary) => {
    const days = [
      ...before.days.map((one) => ({ day: one.day, prints: join(folder.tables, one.tables.prints) })),
      { day, prints: workPath(context, "prints.parquet") },
    ];
    await warehouse.run(
      `create or replace temp table chosen as
       select * from ${workSql(context, "regrouped")} where group_number in (${[-1, ...changed].join(", ")});
       create or replace temp table clustered
         (group_number integer, place integer, cohesion double, shared_bits double, id varchar, text varchar, time double, account varchar, synthetic boolean)`,
    );
    for (const one of days) {
      const records = sqlText(join(dir, "days", one.day, "records", "*.parquet"));
      await warehouse.run(
        `create or replace temp table members as
           select chosen.group_number, chosen.place, chosen.cohesion, chosen.shared_bits, prints.id
           from read_parquet(${sqlText(one.prints)}) prints join chosen on chosen.shape_number = prints.shape_number;
         insert into clustered
           select members.group_number, members.place, members.cohesion, members.shared_bits, members.id, records.text,
             cast(epoch_ms(records.time) as double), records.account, records.synthetic
           from read_parquet(${records}) records join members on members.id = records.id;
         drop table members`,
      );
    }
    await warehouse.run(
      `${copySorted("from clustered", "group_number, place, id", temporary)}; drop table clustered; drop table chosen`,
    );
  });
}

/** Shapes of all days. */
async function countShapes(context: GrowContext): Promise<number> {
  const [fresh] = await context.warehouse.all<{ shapes: number }>(
    `select cast(count(*) as integer) as shapes from ${workSql(context, "shapes")}`,
  );
  return context.before.shapes + (fresh?.shapes ?? 0);
}

/** First and last instant of all days. */
async function spanOf(context: GrowContext): Promise<CorpusSpan> {
  const instants = [...context.before.days, await readSpan(context)].flatMap(({ first, last }) =>
    first === null || last === null ? [] : [first, last],
  );
  return instants.length === 0 ? null : { first: Math.min(...instants), last: Math.max(...instants) };
}

/** First and last instant of the day's records, milliseconds since 1970. */
export async function readSpan({
  warehouse,
  records,
}: GrowContext): Promise<{ readonly first: number | null; readonly last: number | null }> {
  const [span] = await warehouse.all<{ first: number | null; last: number | null }>(
    `select cast(epoch_ms(min(time)) as double) as first, cast(epoch_ms(max(time)) as double) as last
     from read_parquet(${sqlText(join(records, "*.parquet"))})`,
  );
  return { first: span?.first ?? null, last: span?.last ?? null };
}
