import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeKey } from "./make-key.ts";
import { signFile, type SignOptions } from "./sign-file.ts";
import { verifyFile } from "./verify-file.ts";

let folder = "";
const at = (name: string): string => join(folder, name);
const whole = (): SignOptions => ({
  key: at("office.jwk"),
  out: at("np.pack"),
  publisher: "Made-up Office",
  country: "NP",
  kind: "recruiters",
  date: "2026-11-01",
  number: "7",
  demonstration: true,
});
let key = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-register-"));
  await writeFile(at("good.csv"), "name,number\nHimali Udaan,000/1\n");
  await writeFile(at("bad.csv"), "name,until\nHimali Udaan,soon\n");
  await writeFile(at("bytes.csv"), new Uint8Array([0x6e, 0xff, 0xfe]));
  await writeFile(at("wrong.jwk"), "{}");
  key = await makeKey(at("office.jwk"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a register is not signed", () => {
  test.each([
    ["good.csv", { key: undefined }, 2, /--key/],
    ["good.csv", { country: "Nepal" }, 2, /--country/],
    ["good.csv", { kind: "shops" }, 2, /recruiters\|job-orders\|companies/],
    ["good.csv", { date: "2026-02-30" }, 2, /--date/],
    ["good.csv", { number: "0" }, 2, /--number/],
    ["none.csv", {}, 3, /unreadable.*none\.csv/],
    ["bytes.csv", {}, 3, /not_utf8.*bytes\.csv/],
    ["bad.csv", {}, 3, /line.*bad\.csv.*"2".*"until".*no day/],
  ] as const)("%s with %o", async (file, fault, exitStatus, message) => {
    const refused = signFile(at(file), { ...whole(), ...fault });
    await expect(refused).rejects.toMatchObject({ exitStatus, message: expect.stringMatching(message) });
  });

  test("with something that is no key, nor over a pack that is there", async () => {
    await expect(signFile(at("good.csv"), { ...whole(), key: at("wrong.jwk") })).rejects.toMatchObject({
      exitStatus: 3,
    });
    await expect(signFile(at("good.csv"), { ...whole(), out: at("good.csv") })).rejects.toMatchObject({
      exitStatus: 2,
    });
  });
});

test("a key is made once, for its owner alone", async () => {
  expect((await stat(at("office.jwk"))).mode & 0o077).toBe(0);
  await expect(makeKey(at("office.jwk"))).rejects.toMatchObject({ exitStatus: 2 });
});

test("a list is signed, and holds for that key only", async () => {
  const entry = JSON.parse(await signFile(at("good.csv"), whole())) as unknown;
  const { length } = await readFile(at("np.pack"));
  expect(entry).toEqual({ file: "registers/np.pack", key, bytes: length, country: "NP", kind: "recruiters" });
  const held = JSON.parse(await verifyFile(at("np.pack"), key)) as unknown;
  expect(held).toMatchObject({ publisher: "Made-up Office", number: 7, demonstration: true, entries: 1 });
  const other = await makeKey(at("other.jwk"));
  await expect(verifyFile(at("np.pack"), other)).rejects.toMatchObject({ exitStatus: 1 });
});
