import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ImportProgress } from "@suar/domain";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openWarehouse } from "../open-warehouse.ts";
import { readAll } from "../testing/read-all.ts";
import { importRecords } from "./import-records.ts";

let folder = "";
let dir = "";
let source = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-import-"));
  dir = join(folder, "corpus");
  source = join(folder, "source.csv");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const mapping = { id: "id", text: "text", time: "at", account: "by" };
const body =
  'id,text,at,by\nsynthetic-1,one,2026-01-02T03:04:05Z,x\n2,"bro"ken,,\n3,three,soon,\n3,again,,\n4,ស្វាគមន៍,,y\n';

async function rowsOf(corpus: string): Promise<readonly object[]> {
  const warehouse = await openWarehouse();
  try {
    const path = join(corpus, "records", "*.parquet");
    return await warehouse.all("select * replace (line::int as line) from read_parquet($path)", { path });
  } finally {
    warehouse.close();
  }
}

describe("importRecords", () => {
  test("leaves no complete step behind when the input cannot be read", async () => {
    await writeFile(source, Buffer.from([0, 1, 2, 0]));
    await expect(importRecords({ source, name: "x.csv", dir, mapping })).rejects.toMatchObject({
      code: "input.binary",
    });
    expect(existsSync(join(dir, "read.json"))).toBe(false);
    expect(await readdir(join(dir, "records"))).toEqual([]);
  });

  test("writes records, rejects and the final statement", async () => {
    await writeFile(source, body);
    const progress: ImportProgress[] = [];
    const result = await importRecords({
      source,
      name: "x.csv",
      dir,
      mapping,
      onProgress: (step) => progress.push(step),
    });
    expect(result).toEqual({ records: 3, rejected: 2, unreadTimes: 1, format: "csv", mapping });
    const size = Buffer.byteLength(body);
    expect(progress.at(-1)).toMatchObject({ step: "read", done: size, total: size });
    expect(await rowsOf(dir)).toEqual([
      {
        line: 2,
        id: "synthetic-1",
        text: "one",
        time: new Date("2026-01-02T03:04:05Z"),
        account: "x",
        synthetic: true,
        pictures: null,
      },
      { line: 4, id: "3", text: "three", time: null, account: null, synthetic: false, pictures: null },
      { line: 6, id: "4", text: "ស្វាគមន៍", time: null, account: "y", synthetic: false, pictures: null },
    ]);
    const rejects = (await readFile(join(dir, "rejects.jsonl"), "utf8")).trimEnd().split("\n");
    expect(rejects.map((line): unknown => JSON.parse(line))).toEqual([
      { line: 3, code: "unclosed_quote", field: null, raw: '2,"bro"ken,,' },
      { line: 4, code: "bad_time", field: "at", raw: "3,three,soon,", kept: true },
      { line: 5, code: "duplicate_id", field: "id", raw: "3,again,," },
    ]);
    expect(await readdir(dir)).toEqual(["read.json", "records", "rejects.jsonl"]);
  });

  test("does a complete step once, and anew for another mapping", async () => {
    await writeFile(source, body);
    await importRecords({ source, name: "x.csv", dir, mapping });
    await rm(source);
    expect(await importRecords({ source, name: "x.csv", dir, mapping })).toMatchObject({ records: 3 });
    await expect(
      importRecords({ source, name: "x.csv", dir, mapping: { ...mapping, time: null } }),
    ).rejects.toMatchObject({
      code: "input.missing",
    });
  });

  test("a corpus without records can be read all the same", async () => {
    await writeFile(source, "id,text,at,by\n");
    expect(await importRecords({ source, name: "x.csv", dir, mapping })).toMatchObject({ records: 0, rejected: 0 });
    expect(await rowsOf(dir)).toEqual([]);
  });

  test("what it wrote, plain or packed, is read back as Parquet", async () => {
    await writeFile(source, body);
    await importRecords({ source, name: "x.csv", dir, mapping });
    const part = join(dir, "records", "part-00000.parquet");
    const columns = { id: "id", text: "text", time: "time", account: "account" };
    const { records } = await readAll(part, { mapping: columns });
    expect(records.map(({ line, id, time }) => [line, id, time])).toEqual([
      [1, "synthetic-1", Date.UTC(2026, 0, 2, 3, 4, 5)],
      [2, "3", null],
      [3, "4", null],
    ]);
    const bytes = await readFile(part);
    expect((await readAll(bytes, { mapping: columns })).records).toEqual(records);
    await expect(readAll(bytes.subarray(0, bytes.length - 30), { mapping: columns })).rejects.toMatchObject({
      code: "input.unreadable",
    });
  });

  test("killed at any moment and called again, it ends with the same folder", async () => {
    const rows = Array.from({ length: 120_000 }, (_, at) => `${at},text number ${at * 7919},,`);
    await writeFile(source, `id,text,at,by\n${rows.join("\n")}\n9,"broken,,\n`);
    const program = fileURLToPath(new URL("../testing/import-once.ts", import.meta.url));
    for (const waitMs of [0, 120, 400]) {
      const child = fork(program, [source, dir], { execArgv: ["--conditions=source"], stdio: "ignore" });
      await Promise.race([once(child, "message"), once(child, "exit")]);
      await sleep(waitMs);
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      const parts = existsSync(join(dir, "records")) ? await readdir(join(dir, "records")) : [];
      for (const part of parts.filter((name) => name.endsWith(".parquet"))) {
        const { records } = await readAll(join(dir, "records", part));
        expect(records.length).toBeGreaterThan(0);
      }
    }
    const plain = { ...mapping, time: null, account: null };
    expect(await importRecords({ source, name: "x.csv", dir, mapping: plain })).toMatchObject({
      records: 120_000,
      rejected: 1,
    });
    const found = await rowsOf(dir);
    expect([found.length, found.at(-1)]).toMatchObject([120_000, { line: 120_001, id: "119999" }]);
    expect((await readdir(join(dir, "records"))).toSorted()).toEqual(["part-00000.parquet", "part-00001.parquet"]);
  }, 300_000);
});
