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
import { appendColumns, duckdbDialect, keysSql, openWarehouse, pairsSql, streamNumbers } from "@suar/warehouse";
import { afterAll, describe, expect, test } from "vitest";
import { fingerprintRecords } from "./fingerprint-records.ts";
import { foundFolder, sqlText } from "./found-folder.ts";
import { joinNumbers } from "./join-numbers.ts";
import { joinShapes } from "./join-shapes.ts";
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
    const { shapes: count } = await joinShapes(context);
    const work = (name: string): string => `read_parquet(${sqlText(join(found.work, `${name}.parquet`))})`;
    const inKeys = await warehouse.all(`select gram, shape_number, next_key from ${work("keys")} order by all`);
    await warehouse.run(
      `create temp view shapes as from ${work("shapes")}; create temp view frequencies as from ${work("frequencies")}`,
    );
    const numbers = joinNumbers(context, count);
    expect(await warehouse.all(`${keysSql(numbers, duckdbDialect)} order by all`)).toEqual(inKeys);
    const inSql: string[] = [];
    await warehouse.run(`create temp view keys as from ${work("keys")}; create temp table offsets (offset_by integer)`);
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
