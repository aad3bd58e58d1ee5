import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { layDatabase } from "@suar/database/testing";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export interface RunningNode {
  readonly origin: string;
  readonly dataDir: string;
  /** Everything the process printed so far. */
  output(): string;
  /** The one-time link that makes the first administrator; waits until it is printed. */
  claimLink(): Promise<string>;
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts the same folder again on the same port. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

interface NodeOptions {
  /** It makes its database itself, as somebody's first start does; others find an empty one in their folder. */
  readonly makesDatabase?: boolean;
  readonly demonstration?: boolean;
  readonly hasOrigin?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts `suar serve` as a person would, on a folder and a port of its own. */
export async function startNode(options: NodeOptions = {}): Promise<RunningNode> {
  const dataDir = mkdtempSync(join(tmpdir(), "suar-e2e-"));
  if (options.makesDatabase !== true) await layDatabase(dataDir);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let printed = "";
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const args = [join(root, "apps/cli/bin/suar.js"), "serve", ...(options.demonstration ? ["--demonstration"] : [])];
    const own = options.hasOrigin === true ? { SUAR_ORIGIN: origin } : {};
    const given = { ...process.env, ...options.env, ...own };
    const env = { ...given, SUAR_DATA: dataDir, SUAR_PORT: String(port), SUAR_LANG: "en" };
    const started = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    child = started;
    for (const stream of [started.stdout, started.stderr]) stream?.on("data", (chunk) => (printed += String(chunk)));
    await until(async () => {
      if (started.exitCode !== null) throw new Error(`suar serve ended with ${started.exitCode}:\n${printed}`);
      const answer = await fetch(`${origin}/ready`).catch(() => undefined);
      return answer?.status === 200 ? true : undefined;
    }, "the node did not become ready");
  }

  async function kill(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    const running = child;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill(signal);
    await ended;
  }

  await start();
  return {
    origin,
    dataDir,
    output: () => printed,
    claimLink: () =>
      until(
        async () => new RegExp(`${origin}/claim#[A-Za-z0-9_-]+`).exec(printed)?.[0],
        "the terminal shows no claim link",
      ),
    kill,
    restart: start,
    async remove() {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Asks again until there is an answer, for at most five minutes: a machine that does other work starts a node slowly. */
async function until<T>(ask: () => Promise<T | undefined>, otherwise: string): Promise<T> {
  const end = Date.now() + 300_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(otherwise);
}
