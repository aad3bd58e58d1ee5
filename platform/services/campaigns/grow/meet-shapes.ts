import { indexMeetings, type KeyHolders, neededMeetings } from "@suar/campaigns";
import { streamNumbers } from "@suar/warehouse";
import { makeOnce } from "../found-folder.ts";
import { writePairs } from "../write-pairs.ts";
import { earlier, type GrowContext, workPath, workSql } from "./grow-context.ts";

/**
 * Candidate pairs of the new shapes, with each other and with old ones: shapes that stand near a new shape under enough of its
 * keys. With no old shape these are the pairs of `pairShapes`. Leaves `pairs` (a, b; a below b, b new), in that order.
 * Memory: 10 bytes a holder of a key by which a new shape looks, 6 bytes a shape.
 */
export async function meetShapes(context: GrowContext, end: number): Promise<void> {
  const { parameters, before } = context;
  await makeOnce(workPath(context, "pairs.parquet"), async (temporary) => {
    const held = await readHolders(context);
    const meet = indexMeetings(held, end, parameters.neighboursPerKey, neededMeetings(parameters));
    const met = { first: before.nextShape, end, othersOf: (shape: number) => meet(shape, 0, shape) };
    await writePairs(context, met, temporary);
  });
}

/** Who holds the keys by which new shapes look for others. An old shape looks no more; it is found. */
async function readHolders(context: GrowContext): Promise<KeyHolders> {
  const { warehouse } = context;
  await warehouse.run(
    `create or replace temp table postings as
       with asked as (select distinct gram from ${workSql(context, "keys")} where is_key = 1)
       select gram, next_key, shape_number, is_key from ${workSql(context, "keys")} where gram in (from asked)
       union all
       select gram, next_key, shape_number, 0 from ${earlier(context, "keys")} where gram in (from asked)`,
  );
  const [counted] = await warehouse.all<{ places: number }>("select cast(count(*) as integer) as places from postings");
  const places = counted?.places ?? 0;
  const held = { holders: new Int32Array(places), begins: new Uint8Array(places), looks: new Uint8Array(places) };
  let place = 0;
  let key: number | undefined;
  const query = "select gram, shape_number, is_key from postings order by gram, next_key, shape_number";
  for await (const [grams = [], shapes = [], looks = []] of streamNumbers(warehouse, query)) {
    for (let row = 0; row < grams.length; row += 1) {
      held.begins[place] = grams[row] === key ? 0 : 1;
      held.holders[place] = shapes[row] ?? 0;
      held.looks[place] = looks[row] ?? 0;
      key = grams[row];
      place += 1;
    }
  }
  await warehouse.run("drop table postings");
  return held;
}
