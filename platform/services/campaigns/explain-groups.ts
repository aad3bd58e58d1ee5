import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { GivenOfGroup } from "./explain-group.ts";
import type { ExplainPart } from "./explain-part.ts";
import { exists, makeOnce, partName, sqlText } from "./found-folder.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";

/** Records explained between two checkpoints, about; a larger campaign is explained in one go. */
const partRecords = 2000;
/** Rows of a group of the files that are read part by part: a part must not cost the unpacking of many others. */
const rowGroup = 2048;

interface GroupSize {
  readonly group_number: number;
  readonly records: number;
}

/** First and last instant of a corpus, milliseconds since 1970; null without times. */
export type CorpusSpan = { readonly first: number; readonly last: number } | null;

/**
 * Step 5: reads the records of every group, makes its template, reasons, timeline, network and evidence.
 * Leaves `parts/*-<n>.*`, one set for each part; its rows are written last and say that the part is complete.
 */
export async function explainGroups(context: SearchContext): Promise<number> {
  const { warehouse, found, records } = context;
  const file = (pattern: string): string => `read_parquet(${sqlText(join(found.work, pattern))})`;
  const all = `read_parquet(${sqlText(join(records, "*.parquet"))})`;
  await makeOnce(join(found.work, "clustered.parquet"), async (temporary) => {
    // A table of its own: a join of four, of which DuckDB guesses the sizes, held the texts of all records.
    await warehouse.run(
      `create or replace temp table members as
         select own.group_number, own.place, own.cohesion, own.shared_bits, prints.id
         from ${file("prints-*.parquet")} prints
         join (
           select shapes.shape, groups.* from ${file("groups.parquet")} groups
           join ${file("shapes.parquet")} shapes on shapes.shape_number = groups.shape_number
         ) own on own.shape = prints.shape`,
    );
    const query = `select members.group_number, members.place, members.cohesion, members.shared_bits, members.id, records.text,
        cast(epoch_ms(records.time) as double) as time, records.account, records.synthetic
      from ${all} records join members on members.id = records.id`;
    await warehouse.run(`${copySorted(query, "group_number, place, id", temporary)}; drop table members`);
  });
  const [span] = await warehouse.all<{ first: number | null; last: number | null }>(
    `select cast(epoch_ms(min(time)) as double) as first, cast(epoch_ms(max(time)) as double) as last from ${all}`,
  );
  const { first = null, last = null } = span ?? {};
  const [counted] = await warehouse.all<{ shapes: number }>(
    `select cast(count(distinct shape_number) as integer) as shapes from ${file("shapes.parquet")}`,
  );
  return explainCollected(context, {
    contacts: file("contacts-*.parquet"),
    span: first === null || last === null ? null : { first, last },
    shapes: counted?.shapes ?? 0,
  });
}

/** A sorted file in small groups of rows. */
export const copySorted = (query: string, order: string, path: string): string =>
  `copy (${query} order by ${order}) to ${sqlText(path)} (format parquet, row_group_size ${rowGroup})`;

/** What is known of the whole corpus, the parts that a search adds to, and what is known of its groups. */
export interface GivenGroups {
  /** A table in SQL: (id, type, value), every contact of every record. */
  readonly contacts: string;
  readonly span: CorpusSpan;
  /** Distinct shapes of the corpus. */
  readonly shapes: number;
  readonly firstPart?: number;
  readonly givenOf?: (group: number) => GivenOfGroup;
}

/**
 * Explains the groups in `work/clustered.parquet` (group_number, place, cohesion, shared_bits and the record), part by part.
 * Result: the number after that of the last part.
 */
export async function explainCollected(context: SearchContext, given: GivenGroups): Promise<number> {
  const { warehouse, found } = context;
  const { firstPart = 0, givenOf = () => ({}), span, shapes } = given;
  await mkdir(found.parts, { recursive: true });
  const clustered = join(found.work, "clustered.parquet");
  const contacts = join(found.work, "shared-contacts.parquet");
  await makeOnce(contacts, (temporary) =>
    warehouse.run(
      copySorted(
        `with totals as (
           select type, value, count(*) as records from ${given.contacts} contacts group by type, value having count(*) > 1
         ), own as (
           select distinct clustered.group_number, contacts.type, contacts.value
           from ${given.contacts} contacts
           join (select group_number, id from read_parquet(${sqlText(clustered)})) clustered on clustered.id = contacts.id
         )
         select own.group_number, own.type, own.value, cast(totals.records as integer) as records
         from own join totals on totals.type = own.type and totals.value = own.value`,
        "group_number, type, value",
        temporary,
      ),
    ),
  );
  const sizes = await warehouse.all<GroupSize>(
    `select group_number, cast(count(*) as integer) as records
     from read_parquet(${sqlText(clustered)}) group by group_number order by group_number`,
  );
  const parts = splitParts(sizes).map(({ groups, records }, at): ExplainPart & { readonly records: number } => ({
    clustered,
    contacts,
    folder: found.parts,
    part: firstPart + at,
    first: groups[0] ?? 0,
    last: groups.at(-1) ?? 0,
    span,
    shapes,
    given: groups.map((group) => [group, givenOf(group)]),
    records,
  }));
  const total = sizes.reduce((sum, size) => sum + size.records, 0);
  const left: typeof parts = [];
  for (const part of parts) {
    if (!(await exists(join(found.parts, partName("rows", part.part, "jsonl"))))) left.push(part);
  }
  const weigh = (some: readonly { readonly records: number }[]): number =>
    some.reduce((sum, one) => sum + one.records, 0);
  let done = total - weigh(left);
  const report = startStep("explain", total, context.onProgress, done);
  await context.crew.each("explain", left, context.signal, (_, records) => {
    done += records;
    report(done);
  });
  return firstPart + parts.length;
}

function splitParts(sizes: readonly GroupSize[]): { readonly groups: readonly number[]; readonly records: number }[] {
  const parts: { groups: number[]; records: number }[] = [];
  for (const { group_number: group, records } of sizes) {
    const part = parts.at(-1);
    if (part && part.records + records <= partRecords) {
      part.groups.push(group);
      part.records += records;
    } else parts.push({ groups: [group], records });
  }
  return parts;
}
