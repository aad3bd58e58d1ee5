import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const firstLine = z.object({ url: z.string(), claimLink: z.string().optional() });

/** A node in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly claimLink: string | undefined;
  readonly process: ChildProcess;
  /** Ends it as a power cut would: no handler runs. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop in good order; gives its exit status. */
  stop(): Promise<number | null>;
}

/** Starts a server process on a data folder. Errors: what it wrote to standard error, when it ends before it answers. */
export async function spawnServer(dataDir: string): Promise<ServerProcess> {
  const entry = fileURLToPath(new URL("./serve-folder.ts", import.meta.url));
  const env = { PATH: process.env["PATH"], SUAR_DATA: dataDir, SUAR_PORT: "0", SUAR_LOG: "error" };
  const child = spawn(process.execPath, ["--conditions=source", entry], { env, stdio: ["ignore", "pipe", "pipe"] });
  const exited = once(child, "exit");
  let errors = "";
  child.stderr.on("data", (piece: Buffer) => {
    errors += piece.toString();
  });
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), "line").then(([text]) => String(text)),
    exited.then(() => undefined),
  ]);
  if (line === undefined) throw new Error(`the server ended before it answered:\n${errors}`);
  const { url, claimLink } = firstLine.parse(JSON.parse(line));
  return {
    url,
    claimLink,
    process: child,
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
      return child.exitCode;
    },
  };
}
