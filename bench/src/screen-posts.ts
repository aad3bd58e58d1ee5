// Posts a second that `POST /api/v1/screen` reads, one text a call, from a program's token, and how long the slowest of a
// hundred waits; node and load generator share the machine.
// Run: node --conditions=source bench/src/screen-posts.ts [--seconds N] [--write]. Needs wrk (Debian's `wrk`).
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openDatabase } from "@suar/database";
import { assembleNode } from "@suar/services/node";
import { makeProgram } from "@suar/services/programs";
import { buildActor } from "@suar/services/sessions/testing";
import { readSettings } from "@suar/services/settings";
import { checkFloors } from "./check-floors.ts";
import { freePort } from "./free-port.ts";
import { writeResult } from "./write-result.ts";

const launcher = fileURLToPath(new URL("../../apps/cli/bin/suar.js", import.meta.url));
const adverts = fileURLToPath(new URL("../../engines/text/test-data/regional", import.meta.url));
const floors = { postsPerSecond: 2000, p99Ms: 20 };
const quiet = { info: () => undefined, error: () => undefined };

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, write: { type: "boolean", default: false } },
});
if (spawnSync("wrk", ["--version"]).error !== undefined) {
  console.error("screen-posts: wrk is not installed (Debian: apt-get install wrk)");
  process.exit(2);
}

const dir = await mkdtemp(join(tmpdir(), "suar-bench-posts-"));
try {
  const measured = await measure();
  console.log(measured);
  if (values.write) console.log(await writeResult("screen-posts", measured));
  process.exitCode = checkFloors([
    {
      name: "posts a second",
      measured: measured.postsPerSecond,
      floor: floors.postsPerSecond,
      kind: "at least",
      unit: "posts/s",
    },
    { name: "slowest of a hundred", measured: measured.p99Ms, floor: floors.p99Ms, kind: "at most", unit: "ms" },
    { name: "answers that were no answer", measured: measured.failed, floor: 0, kind: "at most", unit: "" },
  ]);
} finally {
  await rm(dir, { recursive: true, force: true });
}

async function measure() {
  const dataDir = join(dir, "node");
  const token = await seed(dataDir);
  const { script, texts, meanLength } = await writeScript(token);
  const port = await freePort();
  const env = { ...process.env, SUAR_LOG: "error" };
  const args = [launcher, "serve", "--data", dataDir, "--port", String(port)];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  try {
    const url = `http://127.0.0.1:${port}/api/v1/screen`;
    await answered(url, token);
    // The node compiles what is asked often while it is asked.
    load(url, script, "10");
    const said = load(url, script, values.seconds);
    const [, rate = "0"] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? [];
    const [, p99 = "0", unit = "ms"] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? [];
    const [, failed = "0"] = /Non-2xx or 3xx responses: (\d+)/.exec(said) ?? [];
    const p99Ms = Number(p99) * { us: 0.001, ms: 1, s: 1000 }[unit as "us" | "ms" | "s"];
    return {
      seconds: Number(values.seconds),
      texts,
      meanLength,
      postsPerSecond: Number(rate),
      p99Ms,
      failed: Number(failed),
    };
  } finally {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

/** A node with one program that may have texts read. */
async function seed(dataDir: string): Promise<string> {
  const { settings } = readSettings({ env: { SUAR_DATA: dataDir }, cwd: dir });
  const node = await assembleNode({ settings, database: await openDatabase({ dataDir }), log: quiet });
  const actor = await buildActor(node.database, { role: "administrator" });
  const { token } = await node.database.transaction((tx) =>
    makeProgram(tx, actor, { name: "Bench", actions: ["text.screen"], days: 1 }),
  );
  await node.close();
  return token;
}

/** The adverts written for the project, in all their languages, as calls that wrk makes in turn. */
async function writeScript(token: string) {
  const files = (await readdir(adverts, { recursive: true })).filter((name) => name.endsWith("tuning.jsonl"));
  const lines = (await Promise.all(files.sort().map((name) => readFile(join(adverts, name), "utf8")))).flatMap((file) =>
    file.split("\n").filter((line) => line !== ""),
  );
  const records = lines.map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
  const bodies = join(dir, "bodies.jsonl");
  await writeFile(bodies, records.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(""));
  const script = join(dir, "post.lua");
  const lua = `local calls = {}
init = function()
  local headers = { ["content-type"] = "application/json", ["authorization"] = "Bearer ${token}" }
  for line in io.lines(${JSON.stringify(bodies)}) do
    calls[#calls + 1] = wrk.format("POST", nil, headers, line)
  end
end
local at = 0
request = function()
  at = at % #calls + 1
  return calls[at]
end
`;
  await writeFile(script, lua);
  const meanLength = Math.round(records.reduce((sum, { text }) => sum + text.length, 0) / records.length);
  return { script, texts: records.length, meanLength };
}

function load(url: string, script: string, seconds: string): string {
  const { stdout } = spawnSync("wrk", ["-t1", "-c8", `-d${seconds}s`, "--latency", "-s", script, url], {
    encoding: "utf8",
  });
  return stdout;
}

async function answered(url: string, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  for (let tries = 0; tries < 600; tries += 1) {
    const status = await fetch(url, { method: "POST", headers, body: '{"text":"Work"}' }).then(
      async (answer) => (await answer.arrayBuffer(), answer.status),
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("screen-posts: the node does not answer");
}
