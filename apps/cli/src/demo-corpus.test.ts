import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInProcess } from "./testing/run-in-process.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-demo-corpus-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  [["demo-corpus"], "--out"],
  [["demo-corpus", "--out", "here", "--adverts", "ten"], "--adverts"],
  [["demo-corpus", "--out", "here", "--adverts", "10"], "at least"],
  [["demo-corpus", "--out", "here", "--format", "xml"], "csv, jsonl"],
])("refuses %j and makes nothing", async (call, named) => {
  const out = join(folder, "refused");
  const { status, stderr } = await runInProcess(call.map((word) => (word === "here" ? out : word)));
  expect(status).toBe(2);
  expect(stderr).toContain(named);
  expect(await readdir(folder)).toEqual([]);
});

test("writes the adverts and the truth about each, in the same order", async () => {
  const out = join(folder, "made");
  const { status } = await runInProcess(["demo-corpus", "--out", out, "--adverts", "9000", "--format", "jsonl"]);
  expect(status).toBe(0);
  expect((await readdir(out)).sort()).toEqual(["adverts.jsonl", "truth.jsonl"]);
  const idsOf = async (name: string): Promise<unknown[]> =>
    (await readFile(join(out, name), "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly id: unknown }).id);
  const ids = await idsOf("adverts.jsonl");
  expect(ids).toHaveLength(9000);
  expect(await idsOf("truth.jsonl")).toEqual(ids);
});
