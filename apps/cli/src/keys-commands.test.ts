import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBackupRecipient, openDatabase } from "@suar/database";
import { layDatabase } from "@suar/database/testing";
import { buildKeyedActor, readAllNames } from "@suar/services/keys/testing";
import { buildPerson } from "@suar/services/persons/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBin } from "./testing/run-bin.ts";

const timeout = 120_000;
let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-keys-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  "suar keys mirror and restore refuse a folder without a node and a file that is not there",
  async () => {
    expect((await runBin(["keys", "mirror", at("k.age"), "--data", at("none")])).status).toBe(3);
    expect((await runBin(["keys", "restore", at("k.age"), "--data", at("none")])).status).toBe(3);
    expect(existsSync(at("none"))).toBe(false);
    expect(existsSync(at("k.age"))).toBe(false);
  },
  timeout,
);

test(
  "a restored backup reads nobody until the mirror is back",
  async () => {
    await layDatabase(at("data"));
    const source = await openDatabase({ dataDir: at("data") });
    const recipient = await makeBackupRecipient(at("data"));
    const supervisor = await buildKeyedActor(source);
    const { id } = await buildPerson(source, supervisor, { name: "Synthetic Somebody" });
    await source.close();
    await writeFile(at("identity"), recipient?.identity ?? "");

    const run = (...args: string[]) => runBin([...args, "--identity", at("identity"), "--data", at("copy")]);
    expect((await runBin(["backup", at("b.age"), "--data", at("data")])).status).toBe(0);
    const mirrored = await runBin(["keys", "mirror", at("k.age"), "--data", at("data")]);
    expect(mirrored.stderr).toContain("The key of one person mirrored");
    expect(mirrored.status).toBe(0);
    const restored = await run("restore", at("b.age"), "--without-erasures");
    expect(restored.status, restored.stderr).toBe(0);
    expect(restored.stderr).toContain("suar keys restore FILE");

    let copy = await openDatabase({ dataDir: at("copy") });
    expect(await readAllNames(copy, supervisor)).toEqual(new Map());
    await copy.close();
    const back = await run("keys", "restore", at("k.age"));
    expect(back.stderr).toContain("The key of one person is back");
    expect(back.status).toBe(0);
    copy = await openDatabase({ dataDir: at("copy") });
    expect(await readAllNames(copy, supervisor)).toEqual(new Map([[id, "Synthetic Somebody"]]));
    await copy.close();
    expect((await run("keys", "restore", at("k.age"))).status).toBe(2);
  },
  timeout * 2,
);
