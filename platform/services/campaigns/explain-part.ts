import { openWarehouse, type Warehouse } from "@suar/warehouse";
import { join } from "node:path";
import { type GivenOfGroup, type GroupRecord, explainGroup } from "./explain-group.ts";
import type { CorpusSpan } from "./explain-groups.ts";
import { makeOnce, partName, sqlText } from "./found-folder.ts";
import { PartWriter } from "./part-writer.ts";

/** Some groups to be explained, and where what is said of them goes. */
export interface ExplainPart {
  /** The records of all groups, sorted by group: (group_number, place, cohesion, shared_bits and the record). */
  readonly clustered: string;
  /** Contacts of groups that stand in several records anywhere: (group_number, type, value, records). */
  readonly contacts: string;
  /** Folder and number of the part. */
  readonly folder: string;
  readonly part: number;
  readonly first: number;
  readonly last: number;
  readonly span: CorpusSpan;
  /** Distinct shapes of the corpus. */
  readonly shapes: number;
  readonly given: readonly (readonly [group: number, given: GivenOfGroup])[];
}

const memoryLimitMb = 256;

/**
 * Explains the groups of a part; it needs nothing but its part, so that any thread can do it. A part whose rows are there
 * already is not done again. Result: the records explained.
 */
export async function explainPart(part: ExplainPart): Promise<number> {
  const { folder, span, shapes } = part;
  const warehouse = await openWarehouse({ memoryLimitMb, threads: 1 });
  let done = 0;
  try {
    const counts = await readCounts(warehouse, part);
    const given = new Map(part.given);
    await makeOnce(join(folder, partName("rows", part.part, "jsonl")), async (temporary) => {
      const writer = await PartWriter.open(folder, part.part);
      try {
        for await (const group of readGroups(warehouse, part)) {
          const number = group[0]?.group_number ?? -1;
          const recordsWith = (type: string, value: string): number => counts.get(`${number} ${type} ${value}`) ?? 1;
          await explainGroup(group, { recordsWith, span, shapes }, writer, given.get(number));
          done += group.length;
        }
        await writer.finish(temporary);
      } finally {
        await writer.close();
      }
    });
  } finally {
    warehouse.close();
  }
  return done;
}

async function readCounts(warehouse: Warehouse, part: ExplainPart): Promise<ReadonlyMap<string, number>> {
  const rows = await warehouse.all<{ group_number: number; type: string; value: string; records: number }>(
    `from read_parquet(${sqlText(part.contacts)}) where group_number between ${part.first} and ${part.last}`,
  );
  return new Map(rows.map((row) => [`${row.group_number} ${row.type} ${row.value}`, row.records]));
}

async function* readGroups(warehouse: Warehouse, part: ExplainPart): AsyncGenerator<GroupRecord[]> {
  const query = `select group_number, cohesion, shared_bits, id, text, time, account, synthetic
    from read_parquet(${sqlText(part.clustered)})
    where group_number between ${part.first} and ${part.last} order by group_number, place, id`;
  let group: GroupRecord[] = [];
  // One text may stand in a million records of a campaign: it is kept once.
  const texts = new Map<string, string>();
  for await (const rows of warehouse.stream<GroupRecord>(query)) {
    for (const row of rows) {
      if (group[0] && group[0].group_number !== row.group_number) {
        yield group;
        group = [];
        texts.clear();
      }
      const text = texts.get(row.text) ?? row.text;
      texts.set(text, text);
      group.push({ ...row, text });
    }
  }
  if (group.length > 0) yield group;
}
