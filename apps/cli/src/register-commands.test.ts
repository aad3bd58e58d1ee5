import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "./testing/run-in-process.ts";

let folder = "";
const at = (name: string): string => join(folder, name);
const sign = (...more: readonly string[]) =>
  runInProcess(["register", "sign", at("list.csv"), "--key", at("office.key"), "--out", at("np.pack"), ...more]);
const whole = ["--publisher", "Made-up Office", "--country", "NP", "--kind", "recruiters", "--date", "2026-11-01"];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-register-cli-"));
  await writeFile(at("list.csv"), "name,number\nHimali Udaan,000/1\n");
  await writeFile(at("bad.csv"), "name,until\nHimali Udaan,soon\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a list is not signed", () => {
  test("without all that it must say: 2, and the help is named", async () => {
    const { status, stdout, stderr } = await sign(...whole);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--number");
    expect(stderr).toContain("suar register sign --help");
  });

  test("with a key that is not there, or a table with a fault: 3, with file, line and column", async () => {
    const keyless = await sign(...whole, "--number", "1");
    expect([keyless.status, keyless.stdout]).toEqual([3, ""]);
    expect(keyless.stderr).toContain("office.key");
    const faulty = await runInProcess([
      "register",
      "sign",
      at("bad.csv"),
      "--key",
      "k",
      "--out",
      "o",
      ...whole,
      "--number",
      "1",
    ]);
    expect([faulty.status, faulty.stdout]).toEqual([3, ""]);
    expect(faulty.stderr).toMatch(/bad\.csv.*2.*until/);
  });
});

test("make a key, sign a list, check it; a wrong key ends with 1 and a file is never written over", async () => {
  const made = await runInProcess(["register", "key", at("office.key")]);
  const key = made.stdout.trim();
  expect([made.status, key]).toEqual([0, expect.stringMatching(/^[\w-]{43}$/)]);
  expect((await runInProcess(["register", "key", at("office.key")])).status).toBe(2);
  const signed = await sign(...whole, "--number", "1", "--demonstration");
  const { length } = await readFile(at("np.pack"));
  const entry = { file: "registers/np.pack", key, bytes: length, country: "NP", kind: "recruiters" };
  expect([signed.status, JSON.parse(signed.stdout)]).toEqual([0, entry]);
  expect((await sign(...whole, "--number", "2")).status).toBe(2);
  expect(await readFile(at("np.pack"))).toHaveLength(length);
  const held = await runInProcess(["register", "verify", at("np.pack"), "--public-key", key]);
  expect([held.status, JSON.parse(held.stdout)]).toMatchObject([0, { number: 1, entries: 1, demonstration: true }]);
  const other = await runInProcess(["register", "verify", at("np.pack"), "--public-key", "A".repeat(43)]);
  expect([other.status, other.stdout]).toEqual([1, ""]);
  expect(other.stderr).toContain("np.pack");
});
