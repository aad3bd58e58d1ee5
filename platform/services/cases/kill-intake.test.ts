import { openDatabase, verifyAudit } from "@suar/database";
import { siblingModule } from "@suar/workers";
import { spawn } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { z } from "zod";
import { readContact } from "../contacts/index.ts";
import { MemberKey } from "../keyring/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";

/** `SUAR_ROUNDS=20 npx vitest run platform/services/cases/kill-intake.test.ts` is the long run. */
const rounds = Number(process.env["SUAR_ROUNDS"] ?? 2);

const savedLine = z.object({ id: z.string(), version: z.number(), value: z.string().optional() });
type SavedLine = z.infer<typeof savedLine>;

/** Types in a process of its own until so many saves were acknowledged, then kills it; gives every acknowledgement. */
async function typeAndKill(dataDir: string, actor: KeyedActor, secret: string, saves: number): Promise<SavedLine[]> {
  const script = siblingModule("./testing/save-until-killed", import.meta.url);
  const args = ["--conditions=source", script.pathname, dataDir, actor.orgId, actor.userId, secret];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  const acknowledged: SavedLine[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(savedLine.parse(JSON.parse(line)));
    if (acknowledged.length >= saves) child.kill("SIGKILL");
  }
  expect(await ended).toBe("SIGKILL");
  return acknowledged;
}

test(`an intake that is killed loses no acknowledged keystroke, ${rounds} rounds`, {
  timeout: 600_000 * rounds,
}, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "suar-intake-"));
  const secret = randomBytes(32).toString("hex");
  let database = await openDatabase({ dataDir });
  try {
    const actor = await buildKeyedActor(database, {
      role: "case_worker",
      memberKey: new MemberKey(Buffer.from(secret, "hex")),
    });
    for (let round = 0; round < rounds; round += 1) {
      await database.close();
      const acknowledged = await typeAndKill(dataDir, actor, secret, randomInt(2, 45));
      database = await openDatabase({ dataDir });
      const last = new Map(acknowledged.map((line) => [line.id, line]));
      for (const { id, version, value } of last.values()) {
        const contact = await database.transaction((tx) => readContact(tx, actor, id));
        const kept = contact.fields.find(({ field }) => field === "narrative");
        expect(contact.danger).toBe("now");
        expect(kept?.version ?? 0).toBeGreaterThanOrEqual(version);
        const now = kept?.value ?? "";
        expect(typeof now === "string" && now.startsWith(value ?? "")).toBe(true);
      }
      expect(last.size).toBeGreaterThan(0);
      expect((await verifyAudit(database)).intact).toBe(true);
    }
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
