// Time from the start of `suar serve` to its first page, on the embedded database with 10,000 leads.
// Run: node --conditions=source bench/src/serve-start.ts [--leads N] [--rounds N] [--write]. Needs the built web app (npm start builds it).
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openDatabase } from "@suar/database";
import { buildLead } from "@suar/services/leads/testing";
import { assembleNode } from "@suar/services/node";
import { authenticate } from "@suar/services/sessions";
import { buildActor, buildSession, testDevice } from "@suar/services/sessions/testing";
import { readSettings } from "@suar/services/settings";
import { checkFloors } from "./check-floors.ts";
import { freePort } from "./free-port.ts";
import { writeResult } from "./write-result.ts";

const quiet = { info: () => undefined, error: () => undefined };
const launcher = fileURLToPath(new URL("../../apps/cli/bin/suar.js", import.meta.url));
const pauseMs = 10;

interface Start {
  /** Seconds from the start of the process until `GET /` answers 200, `/api/v1/node` does, and the list of leads does. */
  readonly page: number;
  readonly node: number;
  readonly leads: number;
}

/** A session and its cookie. */
interface Seeded {
  readonly cookie: string;
  readonly sid: string;
}

async function seed(dataDir: string, leads: number): Promise<Seeded> {
  const { settings } = readSettings({ env: { SUAR_DATA: dataDir }, cwd: dataDir });
  const node = await assembleNode({ settings, database: await openDatabase({ dataDir }), log: quiet });
  const actor = await buildActor(node.database);
  for (let from = 0; from < leads; from += 500) {
    await node.database.transaction(async (tx) => {
      for (let at = from; at < Math.min(leads, from + 500); at += 1) {
        const title = `Customer service ${at}, Bangkok, free ticket and room`;
        await buildLead(tx, actor, { campaign: at.toString(16).padStart(12, "0"), title, size: 2 + (at % 400) });
      }
    });
  }
  const token = await buildSession(node.database, actor);
  const { session } = await node.database.transaction((tx) => authenticate(tx, token));
  await node.close();
  return { cookie: `suar-${node.id.slice(-12)}=${token}`, sid: session.id };
}

async function answered(url: string, { cookie, sid }: Seeded, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`suar serve ended with ${child.exitCode}`);
    const { origin, pathname } = new URL(url);
    const proof = testDevice.prove({ htm: "GET", htu: origin + pathname, sid });
    const status = await fetch(url, { headers: { cookie, "x-suar-proof": proof } }).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

async function measure(dataDir: string, seeded: Seeded): Promise<Start> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const args = [launcher, "serve", "--data", dataDir, "--port", String(port)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const seconds = (): number => (performance.now() - began) / 1000;
  await answered(`${origin}/`, seeded, child);
  const page = seconds();
  await answered(`${origin}/api/v1/node`, seeded, child);
  const node = seconds();
  await answered(`${origin}/api/v1/leads?limit=100`, seeded, child);
  const leads = seconds();
  child.kill("SIGTERM");
  await once(child, "exit");
  return { page, node, leads };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const { values } = parseArgs({
  options: { leads: { type: "string" }, rounds: { type: "string" }, write: { type: "boolean" } },
});
const leads = Number(values.leads ?? 10_000);
const rounds = Number(values.rounds ?? 5);
const dataDir = await mkdtemp(join(tmpdir(), "suar-bench-serve-"));
try {
  const seeded = await seed(dataDir, leads);
  const starts: Start[] = [];
  for (let round = 0; round < rounds; round += 1) starts.push(await measure(dataDir, seeded));
  const of = (name: keyof Start): number => median(starts.map((start) => start[name]));
  const measured = { leads, rounds, pageSeconds: of("page"), nodeSeconds: of("node"), leadsSeconds: of("leads") };
  if (values.write === true) await writeResult("serve-start", { ...measured, starts });
  process.exitCode = checkFloors([
    { name: "start to first page", measured: measured.pageSeconds, floor: 3, kind: "at most", unit: "s" },
    { name: "start to first API answer", measured: measured.nodeSeconds, floor: 3, kind: "at most", unit: "s" },
    { name: "start to list of leads", measured: measured.leadsSeconds, floor: 3, kind: "at most", unit: "s" },
  ]);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
