// Changes the key of an organisation with very many people while the process that does it is killed again and again.
// Run: node --conditions=source bench/src/rotate-keys.ts [--records N] [--kills N] [--write]. On the embedded database.
// Floor: nobody lost, nobody left on the old key, everybody readable. Everybody is opened at the end, past all limits.
import { spawn } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openDatabase, type Database } from "@suar/database";
import type { NewField } from "@suar/domain";
import { MemberKey } from "@suar/services/keyring";
import { openKeys } from "@suar/services/keys";
import { buildKeyedActor, readAllNames, type KeyedActor } from "@suar/services/keys/testing";
import { personRows } from "@suar/services/persons/testing";
import { checkFloors } from "./check-floors.ts";
import { writeResult } from "./write-result.ts";

const script = fileURLToPath(new URL("../../platform/services/keys/testing/change-until-killed.ts", import.meta.url));
const written = 500;
const batch = 100;

const nameOf = (n: number): string => `Synthetic ${n.toString(36)} Person`;
const fact = (value: string): NewField => ({
  kind: "name",
  answer: { kind: "answered", value },
  told: null,
  source: "person",
  certainty: "known",
});

async function fill(database: Database, actor: KeyedActor, records: number): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (let from = 0; from < records; from += written) {
    await database.transaction(async (tx) => {
      const keys = await openKeys(tx, actor);
      const rows = Array.from({ length: Math.min(written, records - from) }, (_, at) =>
        personRows(keys, actor, [fact(nameOf(from + at))], Date.now()),
      );
      for (const [n, row] of rows.entries()) names.set(row.person.person_id, nameOf(from + n));
      await tx
        .insertInto("persons")
        .values(rows.map((row) => row.person))
        .execute();
      await tx
        .insertInto("person_keys")
        .values(rows.map((row) => row.key))
        .execute();
      await tx
        .insertInto("person_fields")
        .values(rows.flatMap((row) => row.fields))
        .execute();
      await tx
        .insertInto("person_tokens")
        .values(rows.map((row) => row.tokens))
        .execute();
      for (const row of rows) await tx.insertInto("person_index").values(row.index).execute();
    });
    if (from % 10_000 === 0) console.error(`${from} of ${records} people`);
  }
  return names;
}

/** One process that changes the key until it has moved `most` people, and is then killed; or to its end. */
async function change(dataDir: string, actor: KeyedActor, secret: string, most: number): Promise<number> {
  const args = ["--conditions=source", script, dataDir, "-", actor.orgId, actor.userId, secret, String(batch)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  let moved = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("moved")) moved += Number(line.slice("moved ".length));
    if (moved >= most) child.kill("SIGKILL");
  }
  await ended;
  return moved;
}

async function measure(dataDir: string, records: number, kills: number) {
  const secret = randomBytes(32).toString("hex");
  let database = await openDatabase({ dataDir });
  const actor = await buildKeyedActor(database, { memberKey: new MemberKey(Buffer.from(secret, "hex")) });
  const names = await fill(database, actor, records);
  await database.close();
  const began = performance.now();
  const share = Math.floor(records / (kills + 1));
  for (let kill = 0; kill < kills; kill += 1) {
    const moved = await change(dataDir, actor, secret, randomInt(Math.ceil(share / 2), share + 1));
    console.error(`kill ${kill + 1} of ${kills}, after ${moved}`);
  }
  await change(dataDir, actor, secret, Infinity);
  const seconds = (performance.now() - began) / 1000;
  database = await openDatabase({ dataDir });
  const after = await readAllNames(database, actor);
  const lost = [...names].filter(([person, name]) => after.get(person) !== name).length;
  let left = 0;
  for (const table of ["person_keys", "person_tokens", "organisation_keys", "organisation_key_grants"] as const) {
    const old = await database.db.selectFrom(table).select("version").where("version", "<", 2).execute();
    left += old.length;
  }
  await database.close();
  return { records, kills, seconds, perSecond: records / seconds, lost, left };
}

const { values } = parseArgs({
  options: { records: { type: "string" }, kills: { type: "string" }, write: { type: "boolean" } },
});
const dataDir = await mkdtemp(join(tmpdir(), "suar-bench-rotate-"));
try {
  const measured = await measure(dataDir, Number(values.records ?? 100_000), Number(values.kills ?? 10));
  console.log(measured);
  if (values.write === true) await writeResult("rotate-keys", measured);
  process.exitCode = checkFloors([
    { name: "people lost", measured: measured.lost, floor: 0, kind: "at most", unit: "people" },
    { name: "left on the old key", measured: measured.left, floor: 0, kind: "at most", unit: "rows" },
  ]);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
