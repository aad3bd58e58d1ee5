import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { exists, makeOnce, partName, sqlText } from "./found-folder.ts";
import { type GivenOfGroup, type GroupRecord, explainGroup } from "./explain-group.ts";
import { PartWriter } from "./part-writer.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";

/** Records explained between two checkpoints, about; a larger campaign is explained in one go. */
const partRecords = 2000;

interface GroupSize {
  readonly group_number: number;
  readonly records: number;
}

/**
 * Step 5: reads the records of every group, makes its template, reasons, timeline, network and evidence.
 * Leaves `parts/*-<n>.*`, one set for each part; its rows are written last and say that the part is complete.
 */
export async function explainGroups(context: SearchContext): Promise<number> {
  await collectRecords(context);
  return explainCollected(context, await readCorpusFacts(context));
}

/** The parts that a search adds to, and what is known of its groups. */
export interface GivenGroups {
  readonly firstPart?: number;
  readonly givenOf?: (group: number) => GivenOfGroup;
}

/**
 * Explains the groups in `work/clustered.parquet` (group_number, place, cohesion and the record), part by part.
 * Result: the number after that of the last part.
 */
export async function explainCollected(
  context: SearchContext,
  facts: CorpusFacts,
  { firstPart = 0, givenOf = () => ({}) }: GivenGroups = {},
): Promise<number> {
  const { warehouse, found } = context;
  await mkdir(found.parts, { recursive: true });
  const sizes = await warehouse.all<GroupSize>(
    `select group_number, cast(count(*) as integer) as records
     from read_parquet(${sqlText(join(found.work, "clustered.parquet"))}) group by group_number order by group_number`,
  );
  const parts = splitParts(sizes);
  const total = sizes.reduce((sum, size) => sum + size.records, 0);
  const rowsOf = (part: number): string => join(found.parts, partName("rows", firstPart + part, "jsonl"));
  let done = 0;
  for (const [number, part] of parts.entries()) {
    if (!(await exists(rowsOf(number)))) break;
    done += part.records;
  }
  const report = startStep("explain", total, context.onProgress, done);
  done = 0;
  for (const [number, part] of parts.entries()) {
    await makeOnce(rowsOf(number), async (temporary) => {
      const writer = await PartWriter.open(found.parts, firstPart + number);
      try {
        for await (const group of readGroups(context, part)) {
          context.signal?.throwIfAborted();
          await explainGroup(group, facts, writer, givenOf(group[0]?.group_number ?? -1));
        }
        await writer.finish(temporary);
      } finally {
        await writer.close();
      }
    });
    done += part.records;
    report(done);
  }
  return firstPart + parts.length;
}

/** Brings the records of all groups together, medoid first, in one file that is read part by part. */
async function collectRecords({ warehouse, found, records }: SearchContext): Promise<void> {
  const file = (pattern: string): string => `read_parquet(${sqlText(join(found.work, pattern))})`;
  await makeOnce(join(found.work, "clustered.parquet"), (temporary) =>
    warehouse.run(`copy (
      select groups.group_number, groups.place, groups.cohesion, records.id, records.text,
        cast(epoch_ms(records.time) as double) as time, records.account, records.synthetic
      from ${file("groups.parquet")} groups
      join ${file("shapes.parquet")} shapes on shapes.shape_number = groups.shape_number
      join ${file("prints-*.parquet")} prints on prints.shape = shapes.shape
      join read_parquet(${sqlText(join(records, "*.parquet"))}) records on records.id = prints.id
      order by groups.group_number, groups.place, records.id
    ) to ${sqlText(temporary)} (format parquet)`),
  );
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly records: number;
}

function splitParts(sizes: readonly GroupSize[]): Part[] {
  const parts: { first: number; last: number; records: number }[] = [];
  for (const { group_number: group, records } of sizes) {
    const part = parts.at(-1);
    if (part && part.records + records <= partRecords) {
      part.last = group;
      part.records += records;
    } else parts.push({ first: group, last: group, records });
  }
  return parts;
}

async function* readGroups({ warehouse, found }: SearchContext, part: Part): AsyncGenerator<GroupRecord[]> {
  const query = `select group_number, cohesion, id, text, time, account, synthetic
    from read_parquet(${sqlText(join(found.work, "clustered.parquet"))})
    where group_number between ${part.first} and ${part.last} order by group_number, place, id`;
  let group: GroupRecord[] = [];
  for await (const rows of warehouse.stream<GroupRecord & Record<string, string | number | boolean | null>>(query)) {
    for (const row of rows) {
      if (group[0] && group[0].group_number !== row.group_number) {
        yield group;
        group = [];
      }
      group.push(row);
    }
  }
  if (group.length > 0) yield group;
}

/** What the whole corpus says: how often a contact of a group stands anywhere, and the time it covers. */
export interface CorpusFacts {
  readonly recordsWith: (type: string, value: string) => number;
  readonly span: { readonly first: number; readonly last: number } | null;
}

async function readCorpusFacts({ warehouse, found, records }: SearchContext): Promise<CorpusFacts> {
  const counts = new Map<string, number>();
  const contacts = `read_parquet(${sqlText(join(found.work, "contacts-*.parquet"))})`;
  const query = `select type, value, cast(count(*) as integer) as records from ${contacts} contacts
    where (type, value) in (
      select type, value from ${contacts} own
      where id in (select id from read_parquet(${sqlText(join(found.work, "clustered.parquet"))}))
    ) group by type, value having count(*) > 1`;
  for await (const rows of warehouse.stream<{ type: string; value: string; records: number }>(query)) {
    for (const row of rows) counts.set(`${row.type} ${row.value}`, row.records);
  }
  const [span] = await warehouse.all<{ first: number | null; last: number | null }>(
    `select cast(epoch_ms(min(time)) as double) as first, cast(epoch_ms(max(time)) as double) as last
     from read_parquet(${sqlText(join(records, "*.parquet"))})`,
  );
  const { first = null, last = null } = span ?? {};
  return {
    recordsWith: (type, value) => counts.get(`${type} ${value}`) ?? 1,
    span: first === null || last === null ? null : { first, last },
  };
}
