import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const launcher = fileURLToPath(new URL("../../apps/cli/bin/suar.js", import.meta.url));

/** `suar serve` as a process of its own. */
export interface NodeProcess {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Serves the node in `dataDir` until it is stopped; `env` is added to this process's. Errors: Error when it ends before it answers. */
export async function startNode(dataDir: string, env: Readonly<Record<string, string>>): Promise<NodeProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const args = [launcher, "serve", "--data", dataDir, "--port", String(port)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, SUAR_LOG: "error", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await answered(`${origin}/api/v1/node`, child);
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isThere = await fetch(url).then(
      ({ ok, body }) => body?.cancel().then(() => ok),
      () => false,
    );
    if (isThere === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`suar serve ended with ${child.exitCode}`);
}
