import { layDatabase } from "@suar/database/testing";
import type { Import } from "@suar/domain";
import { randomInt } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claim, httpClient, type HttpClient } from "./testing/http-client.ts";
import { smallFile } from "./testing/run-import.ts";
import { spawnServer, type ServerProcess } from "./testing/spawn-server.ts";

/** 2 in the tests, 20 and more in the soak. */
const rounds = Number(process.env["SUAR_ROUNDS"] ?? 2);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let dataDir: string;
let server: ServerProcess;
let cookie: string;
let client: HttpClient;

const open = async (): Promise<void> => {
  server = await spawnServer(dataDir);
  cookie ??= await claim(server.url, server.claimLink);
  client = httpClient(server.url, cookie);
};
const finished = async (id: string): Promise<Import> => {
  for (;;) {
    const found = (await client.imports()).find((one) => one.id === id);
    if (found === undefined) throw new Error("an acknowledged import is gone");
    if (["done", "failed", "stopped"].includes(found.state)) return found;
    await sleep(100);
  }
};
/** What an import gives, without ids and times of the run itself. */
const resultOf = async (one: Import): Promise<unknown> => {
  const list = await (await client.call(`/api/v1/imports/${one.id}/export?format=csv`)).text();
  const { state, records, rejected, campaigns, clustered, synthetic } = one;
  return { state, records, rejected, campaigns, clustered, synthetic, list };
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "suar-kill-"));
  await layDatabase(dataDir);
  await open();
});
afterAll(async () => {
  await server.kill();
  await rm(dataDir, { recursive: true, force: true });
});

test(`kill -9 at any moment of an import, ${rounds} times: it ends with the result of an undisturbed one`, {
  timeout: 120_000 * (rounds + 1),
}, async () => {
  const file = smallFile();
  const began = performance.now();
  const calm = await client.upload("calm.csv", file);
  await client.start(calm.id);
  const wanted = await resultOf(await finished(calm.id));
  const whole = performance.now() - began;
  expect(wanted).toMatchObject({ state: "done", rejected: 0, synthetic: true });

  for (let round = 0; round < rounds; round += 1) {
    const taken = await client.upload(`round-${round}.csv`, file);
    await client.start(taken.id);
    // A second file is on its way when the process dies: whole or not at all, and there for sure if it was answered.
    const onItsWay = client.upload(`late-${round}.csv`, file).catch(() => undefined);
    await sleep(((round + randomInt(1000) / 1000) / rounds) * whole);
    await server.kill();
    const acknowledged = await onItsWay;
    await open();
    const after = await client.imports();
    expect(after.find((one) => one.id === taken.id)?.bytes).toBe(taken.bytes);
    if (acknowledged !== undefined) expect(after.map((one) => one.id)).toContain(acknowledged.id);
    expect((await readdir(join(dataDir, "corpora"))).toSorted()).toEqual(after.map((one) => one.id).toSorted());
    expect(await resultOf(await finished(taken.id)), `round ${round}`).toEqual(wanted);
  }
});
