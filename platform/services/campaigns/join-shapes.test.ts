import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  chooseKeys,
  chooseParameters,
  findCandidates,
  makeFingerprint,
  neededMeetings,
  readPair,
} from "@suar/campaigns";
import { foldDocument } from "@suar/text";
import {
  appendColumns,
  countGramsSql,
  duckdbDialect,
  keysSql,
  openWarehouse,
  pairsSql,
  shapesSql,
  streamNumbers,
} from "@suar/warehouse";
import { afterAll, describe, expect, test } from "vitest";
import { drawKeys } from "./draw-keys.ts";
import { fingerprintRecords } from "./fingerprint-records.ts";
import { foundFolder, sqlText } from "./found-folder.ts";
import { joinNumbers } from "./join-numbers.ts";
import { joinShapes } from "./join-shapes.ts";
import { orderKeys } from "./order-keys.ts";
import { gatherCrew } from "./search-crew.ts";
import { type MadeRecord, makeCorpusFolder } from "./testing/make-corpus-folder.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** 400 texts of few words, so that keys are shared by many and the limit of neighbours bites. */
const records: readonly MadeRecord[] = Array.from({ length: 400 }, (_, at) => {
  const words = ["river", "lantern", "mirror", "window", "garden", "silver", "market", "thunder", "paper", "copper"];
  const own = words.filter((_, word) => (at * 7 + word * word * 3 + (at >> 3)) % 5 < 2);
  return { id: `synthetic-${at}`, text: `${own.join(" ")} number ${String.fromCharCode(97 + (at % 26))}${at % 11}b` };
});

describe("the joins", () => {
  test("give the keys and candidate pairs that SQL gives, and that the engine finds in memory, to the last one", async () => {
    const dir = await makeCorpusFolder(records);
    folders.push(dir);
    const found = foundFolder(dir);
    await mkdir(found.work, { recursive: true });
    const parameters = chooseParameters();
    const warehouse = await openWarehouse({ memoryLimitMb: 128 });
    const context = { records: join(dir, "records"), found, warehouse, parameters, crew: gatherCrew(1) };
    await fingerprintRecords(context);
    const source = await joinShapes(context);
    const work = (name: string): string => `read_parquet(${sqlText(join(found.work, `${name}.parquet`))})`;
    await warehouse.run(
      `create temp view prints as from ${sqlText(join(found.work, "prints-*.parquet"))};
       create temp table shapes as ${shapesSql()}; create temp table frequencies as ${countGramsSql(duckdbDialect.eachItem)}`,
    );
    const counted = await warehouse.all<{ gram: number; frequency: number }>("from frequencies order by gram");
    expect(counted.map(({ gram }) => source.counts.of(gram))).toEqual(counted.map(({ frequency }) => frequency));
    const numbers = joinNumbers(context, source.shapes);
    const [drawn] = await drawKeys(context, source, { first: 0, end: source.shapes, withReserve: false });
    const inMemoryKeys = Array.from(drawn?.gram ?? [], (gram, at) => {
      return { gram, shape_number: drawn?.shape[at], next_key: drawn?.next[at] };
    });
    const inKeys = await warehouse.all(`${keysSql(numbers, duckdbDialect)} order by shape_number, gram`);
    expect(inMemoryKeys).toEqual(inKeys);
    const inOne = await orderKeys(context, source);
    const inMany = await orderKeys(context, source, { partShapes: 37, bucketKeys: 100 });
    expect(inOne.holders.length).toBe(drawn?.gram.length);
    expect(inMany).toEqual(inOne);
    const inSql: string[] = [];
    await warehouse.run(
      `create temp table keys as ${keysSql(numbers, duckdbDialect)}; create temp table offsets (offset_by integer)`,
    );
    const steps = Array.from({ length: parameters.neighboursPerKey }, (_, at) => at + 1);
    await appendColumns(warehouse, "offsets", [{ type: "integer", values: steps }]);
    const inOrder = await warehouse.all(`from ${work("pairs")}`);
    expect(await warehouse.all(`${pairsSql(numbers)} order by a, b`)).toEqual(inOrder);
    for await (const [a = [], b = []] of streamNumbers(
      warehouse,
      `from ${sqlText(join(found.work, "pairs.parquet"))}`,
    )) {
      a.forEach((one, at) => inSql.push(`${one}-${b[at]}`));
    }
    warehouse.close();

    const prints = records.map((record) => makeFingerprint(foldDocument(record.id, record.text)));
    const shapes = new Map(prints.map((print) => [print.shape, print.grams]));
    const names = [...shapes.keys()].sort();
    const frequency = new Map<number, number>();
    for (const grams of shapes.values()) for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
    const keys = names.map((name) => {
      const grams = shapes.get(name) ?? new Int32Array(0);
      return chooseKeys(
        grams,
        Int32Array.from(grams, (gram) => frequency.get(gram) ?? 0),
        names.length,
        parameters,
      );
    });
    const pairs = findCandidates(keys, parameters.neighboursPerKey, neededMeetings(parameters));
    const inMemory = [...pairs].map((pair) => readPair(pair, names.length).join("-"));
    expect(inMemory.length).toBeGreaterThan(500);
    expect(inMemory.length).toBeLessThan((names.length * names.length) / 4);
    expect(inSql.sort()).toEqual(inMemory.sort());
  });
});
