import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { siblingModule } from "@suar/workers";
import { expect, test } from "vitest";
import { verifyAudit } from "./audit/verify-audit.ts";
import { openDatabase } from "./open-database.ts";

/** `SUAR_ROUNDS=20 npx vitest run platform/database/src/kill.test.ts` is the long run. */
const rounds = Number(process.env["SUAR_ROUNDS"] ?? 2);

/** When to kill: after so many acknowledged writes, or so many milliseconds after the start, also while it opens. */
type Moment = { readonly writes: number } | { readonly afterMs: number };

async function writeAndKill(dataDir: string, moment: Moment): Promise<readonly string[]> {
  const script = siblingModule("./testing/write-until-killed", import.meta.url);
  const child = spawn(process.execPath, ["--conditions=source", script.pathname, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  if ("afterMs" in moment) void sleep(moment.afterMs).then(() => child.kill("SIGKILL"));
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== "open") acknowledged.push(line);
    if ("writes" in moment && acknowledged.length >= moment.writes) child.kill("SIGKILL");
  }
  expect(await ended).toBe("SIGKILL");
  return acknowledged;
}

test(`loses no acknowledged write when killed, ${rounds} rounds`, { timeout: 60_000 * rounds }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "suar-kill-"));
  try {
    const acknowledged = [...(await writeAndKill(dataDir, { afterMs: randomInt(200, 3000) }))];
    for (let round = 0; round < rounds; round += 1) {
      const moment = round % 3 === 2 ? { afterMs: randomInt(100, 3000) } : { writes: randomInt(1, 120) };
      acknowledged.push(...(await writeAndKill(dataDir, moment)));
      const database = await openDatabase({ dataDir });
      const rows = await database.db.selectFrom("organisations").select("org_id").execute();
      const proof = await verifyAudit(database);
      await database.close();
      const found = new Set<string>(rows.map((row) => row.org_id));
      expect(
        acknowledged.filter((id) => !found.has(id)),
        JSON.stringify(moment),
      ).toEqual([]);
      expect(proof.intact).toBe(true);
      expect(proof.chains.filter(({ entries }) => entries !== 1)).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
