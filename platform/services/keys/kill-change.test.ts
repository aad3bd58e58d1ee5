import { spawn } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openDatabase, verifyAudit, type Database } from "@suar/database";
import { layDatabase } from "@suar/database/testing";
import { siblingModule } from "@suar/workers";
import { expect, test } from "vitest";
import { MemberKey } from "../keyring/index.ts";
import { searchPersons } from "../persons/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import { buildKeyedActor, readAllNames, type KeyedActor } from "./testing/index.ts";

/** `SUAR_ROUNDS=20 npx vitest run platform/services/keys/kill-change.test.ts` is the long run. */
const rounds = Number(process.env["SUAR_ROUNDS"] ?? 2);
const batch = 5;
const people = batch * 8 * rounds;

/** Runs the change in a process of its own until `batches` are done, then kills it; without `batches` to its end. */
async function change(dataDir: string, actor: KeyedActor, secret: string, batches = Infinity): Promise<string> {
  const script = siblingModule("./testing/change-until-killed", import.meta.url);
  const args = ["--conditions=source", script.pathname, dataDir, "-", actor.orgId, actor.userId, secret, String(batch)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let last = "";
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    if (line.startsWith("moved")) seen += 1;
    if (seen >= batches) child.kill("SIGKILL");
  }
  await ended;
  return last;
}

const versionsOf = async (database: Database): Promise<readonly number[]> => {
  const rows = await database.db.selectFrom("person_keys").select("version").distinct().orderBy("version").execute();
  return rows.map(({ version }) => version);
};

async function find(database: Database, actor: KeyedActor, text: string): Promise<boolean> {
  const asked = { by: "name", text, reason: "working_on_case", words: "" } as const;
  return (await searchPersons(database.transaction, actor, asked)).found.length > 0;
}

test(`a change of the key that is killed loses nobody, ${rounds} rounds`, { timeout: 120_000 * rounds }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "suar-change-"));
  const secret = randomBytes(32).toString("hex");
  await layDatabase(dataDir);
  let database = await openDatabase({ dataDir });
  try {
    const actor = await buildKeyedActor(database, { memberKey: new MemberKey(Buffer.from(secret, "hex")) });
    const names = new Map<string, string>();
    for (let n = 0; n < people; n += 1) {
      const name = `Synthetic ${n
        .toString(16)
        .padStart(4, "0")
        .replaceAll(/./g, (digit) => `${digit}a`)}`;
      names.set((await buildPerson(database, actor, { name })).id, name);
    }
    const [first = "", last = ""] = [[...names.values()][0], [...names.values()].at(-1)];
    for (let round = 0; round < rounds; round += 1) {
      await database.close();
      // A batch is told before its transaction ends: with the second, the first has ended.
      await change(dataDir, actor, secret, randomInt(2, 6));
      database = await openDatabase({ dataDir });
      expect(await versionsOf(database)).toEqual([1, 2]);
      expect(await readAllNames(database, actor)).toEqual(names);
      for (const name of [first, last]) expect(await find(database, actor, name), name).toBe(true);
    }
    await database.close();
    expect(await change(dataDir, actor, secret)).toBe("done");
    database = await openDatabase({ dataDir });
    expect(await readAllNames(database, actor)).toEqual(names);
    expect(await versionsOf(database)).toEqual([2]);
    for (const table of ["organisation_keys", "organisation_key_grants", "person_tokens"] as const) {
      const rows = await database.db.selectFrom(table).select("version").distinct().execute();
      expect(rows, table).toEqual([{ version: 2 }]);
    }
    for (const name of [first, last]) expect(await find(database, actor, name), name).toBe(true);
    expect((await verifyAudit(database)).intact).toBe(true);
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
