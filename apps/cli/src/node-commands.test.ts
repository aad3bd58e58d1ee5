import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runBin } from "./testing/run-bin.ts";

const timeout = 180_000;
const bin = fileURLToPath(new URL("../bin/suar.js", import.meta.url));
let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-node-"));
});
const started = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** A node in a process of its own; `stop` asks it to end and gives its exit status. */
async function startNode(data: string) {
  const child = spawn(process.execPath, [bin, "serve", "--data", data, "--port", "0"], {
    env: { PATH: process.env["PATH"] ?? "", LANG: "C" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  started.add(child);
  child.on("exit", () => started.delete(child));
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  while (!words.includes("running at")) {
    if (child.exitCode !== null) throw new Error(`the node ended: ${words}`);
    await Promise.race([once(child.stderr, "data"), once(child, "exit")]);
  }
  const stop = async (): Promise<number | null> => {
    child.kill("SIGTERM");
    const [status] = (await once(child, "exit")) as [number | null];
    return status;
  };
  return { words, url: /http:\/\/[\d.]+:\d+/.exec(words.slice(words.indexOf("running at")))?.[0] ?? "", stop };
}

describe("without a node", () => {
  test.each([
    ["backup", "b.age"],
    ["audit", "verify"],
    ["organisation", "add", "Harbour Aid"],
  ])(
    "suar %s %s says so and makes none",
    async (...words) => {
      const { status, stderr } = await runBin([...words, "--data", at("none")], { cwd: folder });
      expect(stderr).toContain(at("none"));
      expect(status).toBe(3);
      expect(existsSync(at("none"))).toBe(false);
    },
    timeout,
  );

  test(
    "suar doctor says that there is none yet, and ends with 0",
    async () => {
      const { status, stdout } = await runBin(["doctor", "--data", at("none")]);
      expect(stdout).toContain(`No node here yet: ${at("none")}.`);
      expect(status).toBe(0);
      expect(existsSync(at("none"))).toBe(false);
    },
    timeout,
  );

  test(
    "a wrong setting is refused by name",
    async () => {
      const { status, stderr } = await runBin(["serve", "--data", at("none"), "--port", "abc"]);
      expect(stderr).toContain("SUAR_PORT");
      expect(status).toBe(2);
      expect(existsSync(at("none"))).toBe(false);
    },
    timeout,
  );

  test(
    "suar restore asks for the key and for a file that is there before it makes a folder",
    async () => {
      await writeFile(at("some.age"), "x");
      expect((await runBin(["restore", at("some.age"), "--data", at("none")])).stderr).toContain(
        "--identity FILE is missing",
      );
      expect((await runBin(["restore", at("no.age"), "--data", at("none")])).status).toBe(3);
      expect(existsSync(at("none"))).toBe(false);
    },
    timeout,
  );
});

describe("a node from its first start to its restored copy", () => {
  test(
    "answers, is checked, backed up, proven, restored and found broken",
    async () => {
      const node = await startNode(at("data"));
      const health = await fetch(new URL("/health", node.url));
      expect(health.status).toBe(200);
      const running = await runBin(["doctor", "--data", at("data")]);
      expect(running.stdout).toMatch(/Process \d+ runs this node now/);
      expect(running.status).toBe(0);
      const locked = await runBin(["backup", at("b.age"), "--data", at("data")]);
      expect(locked.stderr).toMatch(/process number \d+/);
      expect([locked.status, existsSync(at("b.age"))]).toEqual([2, false]);
      expect(await node.stop()).toBe(0);

      const doctor = await runBin(["doctor", "--data", at("data")]);
      expect(doctor.stdout).toContain("a commit reached the disk");
      expect([doctor.status, doctor.stdout.includes("BROKEN")]).toEqual([0, false]);

      const unnamed = await runBin(["organisation", "add", " ", "--data", at("data")]);
      expect(unnamed.stderr).toContain("NAME");
      expect([unnamed.status, unnamed.stdout]).toEqual([2, ""]);
      const added = await runBin(["organisation", "add", "Harbour Aid", "--data", at("data")]);
      expect(added.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/claim#[\w-]{43}\n$/);
      expect(added.stderr).toContain("Whoever has it gets in");
      expect(added.status).toBe(0);

      expect((await runBin(["backup", at("b.age"), "--data", at("data")])).status).toBe(0);
      expect((await readFile(at("b.age"))).subarray(0, 21).toString()).toBe("age-encryption.org/v1");

      const identity = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(node.words)?.[0] ?? "";
      const wrong = await runBin(["restore", at("b.age"), "--data", at("copy"), "--identity", "-"], {
        input: "no key",
      });
      expect(wrong.status).toBe(3);
      await writeFile(at("identity.txt"), `# key\n${identity}\n`);
      const restore = ["restore", at("b.age"), "--data", at("copy"), "--identity", at("identity.txt")];
      const unlisted = await runBin(restore);
      expect(unlisted.stderr).toContain("--erasures FILE");
      expect(unlisted.status).toBe(2);
      const restored = await runBin([...restore, "--erasures", at("data/keys/erasures.jsonl")]);
      expect(restored.stderr).toContain("Of 0 erasures in the list");
      expect(restored.stderr).toContain(`Restored into ${at("copy")}`);
      expect(restored.status).toBe(0);

      const proven = await runBin(["audit", "verify", "--data", at("copy")]);
      expect(proven.stderr).toContain("The audit trail is whole");
      expect(proven.status).toBe(0);
      const foreign = await runBin(["audit", "verify", "--data", at("copy"), "--head", at("identity.txt")]);
      expect(foreign.stderr).toContain("no head that this node signed");
      expect(foreign.status).toBe(3);
      const paper = await runBin(["audit", "verify", "--data", at("copy"), "--head", `1 ${"ab".repeat(10)}`]);
      expect(paper.stderr).toContain("No trail here goes through the number for entry 1");
      expect(paper.status).toBe(1);

      await appendFile(at("copy/version.json"), "}");
      const broken = await runBin(["doctor", "--data", at("copy")]);
      expect(broken.stdout).toMatch(/^BROKEN .*damaged/m);
      expect(broken.status).toBe(1);
    },
    timeout,
  );
});
