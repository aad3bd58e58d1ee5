import {
  type CampaignParameters,
  type TraitedShape,
  contactHolders,
  factRarity,
  regroupRewrites,
} from "@suar/campaigns";
import { appendColumns, streamNumbers, type Warehouse } from "@suar/warehouse";
import { join } from "node:path";
import { batchComponents } from "./batch-components.ts";
import { contactKeySql } from "./contact-key-sql.ts";
import { makeOnce, sqlText } from "./found-folder.ts";
import { GramReader } from "./gram-file.ts";
import type { SearchContext } from "./search-context.ts";
import { type ShapeSource, vectorOf } from "./shape-source.ts";

/** Units (groups and lone shapes) that are looked at in one round. */
const batchUnits = 5000;

/** Tables in SQL from which rewrites are joined. */
export interface RewriteTables {
  /** Groups as their words made them: (group_number, place, shape_number, cohesion, shared_bits). */
  readonly linked: string;
  /** (id, shape_number, facts). */
  readonly prints: string;
  /** (id, type, value). */
  readonly contacts: string;
  /** (shape_number) of the shapes of which at least one must stand in a join; all of them when absent. */
  readonly fresh?: string;
}

/** Step 5 of a search: reads `work/linked.parquet` and leaves `work/groups.parquet`. */
export async function joinRewrites(context: SearchContext, source: ShapeSource): Promise<void> {
  const { warehouse, found } = context;
  const file = (pattern: string): string => `read_parquet(${sqlText(join(found.work, pattern))})`;
  await makeOnce(join(found.work, "groups.parquet"), async (temporary) => {
    const linked = file("linked.parquet");
    const contacts = file("contacts-*.parquet");
    const prints = `(select prints.id, shapes.shape_number, prints.facts from ${file("prints-*.parquet")} prints
      join ${file("shapes.parquet")} shapes on shapes.shape = prints.shape)`;
    const table = await regroupRecords(context, source, { linked, prints, contacts });
    await warehouse.run(
      `copy (from ${table} order by group_number, place) to ${sqlText(temporary)} (format parquet); drop table ${table}`,
    );
  });
}

/**
 * Groups and lone shapes that a contact ties join when they state the same facts: texts that were written anew.
 * Result: the name of a temporary table (group_number, place, shape_number, cohesion, shared_bits) with all groups, numbered in the
 * order of their lowest shape, the medoid at place 0. Memory: the shapes of one round and of the groups in it.
 */
export async function regroupRecords(
  context: SearchContext,
  source: ShapeSource,
  tables: RewriteTables,
): Promise<string> {
  const { warehouse, signal } = context;
  await gatherUnits(warehouse, tables);
  const factBits = await readFactBits(context);
  const ties = { a: [] as number[], b: [] as number[] };
  const query = `select distinct a, b from (select min(unit) over (partition by contact) as a, unit as b from held)
    where a < b order by 1, 2`;
  for await (const [a = [], b = []] of streamNumbers(warehouse, query)) {
    for (let row = 0; row < a.length; row += 1) {
      ties.a.push(a[row] ?? 0);
      ties.b.push(b[row] ?? 0);
    }
  }
  await warehouse.run(
    "create or replace temp table regrouped (batch integer, group_number integer, place integer, shape_number integer, cohesion double, shared_bits double)",
  );
  await warehouse.run(
    `create or replace temp table tied_traits as select shape_number, facts from traits where shape_number in (
       select shape_number from units where unit in (select unit from held)
     )`,
  );
  for (const [at, batch] of batchComponents(ties, [], batchUnits).entries()) {
    signal?.throwIfAborted();
    await regroupBatch(context, source, { at, units: batch.shapes, factBits });
  }
  await warehouse.run(
    `create or replace temp table all_groups as
       select cast(dense_rank() over (order by first_shape) - 1 as integer) as group_number, place, shape_number, cohesion, shared_bits
       from (
         select place, shape_number, cohesion, shared_bits, min(shape_number) over (partition by batch, group_number) as first_shape
         from (
           from regrouped union all
           select -1, group_number, place, shape_number, cohesion, shared_bits from word_groups
           where shape_number not in (select shape_number from looked_at)
         )
       );
     drop table regrouped; drop table looked_at; drop table held; drop table units; drop table word_groups;
     drop table traits; drop table tied_traits`,
  );
  return "all_groups";
}

/**
 * `word_groups` and `traits` of the tables given, `units` (shape_number, unit: the number of its group, or below 0 for a lone
 * shape) and `held` (contact, unit, shape_number, records) with the contacts that few units hold.
 */
async function gatherUnits(warehouse: Warehouse, { linked, prints, contacts, fresh }: RewriteTables): Promise<void> {
  const asked =
    fresh === undefined
      ? ""
      : `where ${contactKeySql("contacts")} in (
           select ${contactKeySql("own")} from ${contacts} own join traits on traits.id = own.id
           where traits.shape_number in (select shape_number from ${fresh})
         )`;
  await warehouse.run(
    `create or replace temp table word_groups as select group_number, place, shape_number, cohesion, shared_bits from ${linked};
     create or replace temp table traits as select id, shape_number, facts from ${prints};
     create or replace temp table units as
       select shapes.shape_number, coalesce(word_groups.group_number, -1 - shapes.shape_number) as unit
       from (select distinct shape_number from traits) shapes
       left join word_groups on word_groups.shape_number = shapes.shape_number;
     create or replace temp table looked_at (shape_number integer);
     create or replace temp table every_contact as
       select ${contactKeySql("contacts")} as contact, traits.shape_number, units.unit,
         cast(count(distinct contacts.id) as integer) as records
       from ${contacts} contacts
       join traits on traits.id = contacts.id
       join units on units.shape_number = traits.shape_number
       ${asked}
       group by all;
     create or replace temp table held as
       select contact, unit, shape_number, records from every_contact where contact in (
         select contact from every_contact group by contact having count(distinct unit) between 2 and ${contactHolders}
       );
     drop table every_contact`,
  );
}

async function readFactBits({ warehouse, parameters }: SearchContext): Promise<(fact: string) => number> {
  const counts = new Map<string, number>();
  let records = 0;
  const query = `select fact, cast(count(*) as integer), (select cast(count(*) as integer) from traits)
    from (select unnest(facts) as fact from traits) group by fact`;
  for await (const [facts = [], counted = [], all = []] of streamNumbers(warehouse, query)) {
    for (let row = 0; row < facts.length; row += 1) counts.set(String(facts[row]), counted[row] ?? 1);
    records = all[0] ?? records;
  }
  return factRarity(counts, records, parameters);
}

async function regroupBatch(
  { warehouse, parameters }: SearchContext,
  source: ShapeSource,
  given: { readonly at: number; readonly units: readonly number[]; readonly factBits: (fact: string) => number },
): Promise<void> {
  const { at, units, factBits } = given;
  await warehouse.run(
    "create or replace temp table batch (unit integer); create or replace temp table batch_shapes (shape_number integer)",
  );
  await appendColumns(warehouse, "batch", [{ type: "integer", values: units }]);
  await warehouse.run("insert into batch_shapes select shape_number from units where unit in (select unit from batch)");
  const shapes = await readShapes(warehouse, source, parameters);
  const numbers = [...shapes.keys()];
  const index = new Map(numbers.map((number, place) => [number, place]));
  const before = new Map<number, { shapes: number[]; cohesion: number; sharedBits: number }>();
  const query = `select group_number, shape_number, cohesion, shared_bits from word_groups
    where shape_number in (select shape_number from batch_shapes) order by group_number, place, shape_number`;
  for await (const [groups = [], members = [], cohesions = [], bits = []] of streamNumbers(warehouse, query)) {
    for (let row = 0; row < groups.length; row += 1) {
      const group = groups[row] ?? 0;
      const known = before.get(group) ?? { shapes: [], cohesion: cohesions[row] ?? 0, sharedBits: bits[row] ?? 0 };
      known.shapes.push(index.get(members[row] ?? -1) ?? 0);
      before.set(group, known);
    }
  }
  const traited = [...shapes.values()];
  const linked = [...before.values()].map((group) => ({
    ...group,
    records: group.shapes.reduce((sum, member) => sum + (traited[member]?.records ?? 0), 0),
  }));
  const corpus = { shapes: source.shapes, frequencyOf: (gram: number) => source.counts.of(gram), factBits };
  const rows = regroupRewrites(linked, traited, corpus, parameters).flatMap(
    ({ shapes: members, cohesion, sharedBits }, group) =>
      members.map((member, place) => ({ group, place, shape: numbers[member] ?? 0, cohesion, sharedBits })),
  );
  await appendColumns(warehouse, "regrouped", [
    { type: "integer", values: rows.map(() => at) },
    { type: "integer", values: rows.map((row) => row.group) },
    { type: "integer", values: rows.map((row) => row.place) },
    { type: "integer", values: rows.map((row) => row.shape) },
    { type: "double", values: rows.map((row) => row.cohesion) },
    { type: "double", values: rows.map((row) => row.sharedBits) },
  ]);
  await warehouse.run("insert into looked_at from batch_shapes; drop table batch; drop table batch_shapes");
}

interface GatheredShape extends TraitedShape {
  readonly contacts: Map<string, number>;
  readonly facts: Map<string, number>;
}

/** The shapes of `batch_shapes` with their contacts and facts, by number, rising. */
async function readShapes(
  warehouse: Warehouse,
  source: ShapeSource,
  parameters: CampaignParameters,
): Promise<Map<number, TraitedShape>> {
  const shapes = new Map<number, GatheredShape>();
  const inBatch = "in (select shape_number from batch_shapes)";
  const records = new Map<number, number>();
  const counted = `select shape_number, cast(count(*) as integer) from tied_traits where shape_number ${inBatch} group by 1`;
  for await (const [numbers = [], counts = []] of streamNumbers(warehouse, counted)) {
    for (let row = 0; row < numbers.length; row += 1) records.set(numbers[row] ?? 0, counts[row] ?? 1);
  }
  const reader = new GramReader(source.grams);
  try {
    const query = "select shape_number from batch_shapes order by shape_number";
    for await (const [numbers = []] of streamNumbers(warehouse, query)) {
      for (const shape of numbers) {
        const vector = vectorOf(reader.of(shape), source, parameters);
        shapes.set(shape, { vector, records: records.get(shape) ?? 1, contacts: new Map(), facts: new Map() });
      }
    }
  } finally {
    reader.close();
  }
  for (const held of await warehouse.all<{ shape: number; contact: string; records: number }>(
    `select shape_number as shape, contact, records from held where shape_number ${inBatch} order by all`,
  )) {
    shapes.get(held.shape)?.contacts.set(held.contact, held.records);
  }
  const stated = `select shape_number, fact, cast(count(*) as integer) from (
      select shape_number, unnest(facts) as fact from tied_traits where shape_number ${inBatch}
    ) group by all order by all`;
  for await (const [numbers = [], facts = [], counts = []] of streamNumbers(warehouse, stated)) {
    for (let row = 0; row < numbers.length; row += 1) {
      shapes.get(numbers[row] ?? -1)?.facts.set(String(facts[row]), counts[row] ?? 1);
    }
  }
  return shapes;
}
