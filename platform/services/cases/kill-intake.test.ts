import { openDatabase, verifyAudit, type Database } from "@suar/database";
import { dropPostgresDatabase, layDatabase, makeBlankPostgresDatabase } from "@suar/database/testing";
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
import { readCase } from "./read-case.ts";

/** `SUAR_ROUNDS=20 npx vitest run platform/services/cases/kill-intake.test.ts` is the long run. */
const rounds = Number(process.env["SUAR_ROUNDS"] ?? 2);
const server = process.env["SUAR_TEST_POSTGRES"];

/** An acknowledged save: of a contact's narrative, or with `statement` of a statement of a case. */
const savedLine = z.object({
  id: z.string(),
  statement: z.string().optional(),
  version: z.number(),
  value: z.string(),
});
type SavedLine = z.infer<typeof savedLine>;

interface Killed {
  readonly dataDir: string;
  readonly url: string | undefined;
  readonly actor: KeyedActor;
  readonly secret: string;
}

/** Types in a process of its own until so many saves were acknowledged, then kills it; gives every acknowledgement. */
async function typeAndKill({ dataDir, url, actor, secret }: Killed, saves: number): Promise<SavedLine[]> {
  const script = siblingModule("./testing/save-until-killed", import.meta.url);
  const args = ["--conditions=source", script.pathname, dataDir, url ?? "-", actor.orgId, actor.userId, secret];
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

/** What stands now where a save was acknowledged. */
async function keptNow({ transaction }: Database, actor: KeyedActor, { id, statement }: SavedLine) {
  if (statement === undefined) {
    const { fields, danger } = await transaction((tx) => readContact(tx, actor, id));
    expect(danger).toBe("now");
    const kept = fields.find(({ field }) => field === "narrative");
    return { version: kept?.version ?? 0, text: typeof kept?.value === "string" ? kept.value : "" };
  }
  const { statements } = await transaction((tx) => readCase(tx, actor, id));
  const kept = statements.find((one) => one.id === statement);
  const value = kept?.answer.kind === "answered" ? kept.answer.value : undefined;
  return { version: kept?.version ?? 0, text: value?.kind === "text" ? value.text : "" };
}

for (const [name, on] of [
  ["PGlite", undefined],
  ["PostgreSQL", server],
] as const) {
  const given = name === "PGlite" || on !== undefined ? test : test.skip;
  given(
    `an intake that is killed loses no acknowledged keystroke on ${name}, ${rounds} rounds`,
    {
      timeout: 600_000 * rounds,
    },
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), "suar-intake-"));
      const url = on === undefined ? undefined : await makeBlankPostgresDatabase(on);
      const open = () => openDatabase({ dataDir, ...(url === undefined ? {} : { url }) });
      const secret = randomBytes(32).toString("hex");
      if (url === undefined) await layDatabase(dataDir);
      let database = await open();
      try {
        const memberKey = new MemberKey(Buffer.from(secret, "hex"));
        const actor = await buildKeyedActor(database, { role: "case_worker", memberKey });
        for (let round = 0; round < rounds; round += 1) {
          await database.close();
          const acknowledged = await typeAndKill({ dataDir, url, actor, secret }, randomInt(2, 80));
          database = await open();
          const last = new Map(acknowledged.map((line) => [line.id, line]));
          for (const line of last.values()) {
            const kept = await keptNow(database, actor, line);
            expect(kept.version).toBeGreaterThanOrEqual(line.version);
            // A statement is kept without the spaces at its end.
            expect(kept.text.startsWith(line.value.trimEnd())).toBe(true);
          }
          expect([...last.values()].map(({ statement }) => statement === undefined)).toContain(false);
          expect((await verifyAudit(database)).intact).toBe(true);
        }
      } finally {
        await database.close();
        if (on !== undefined && url !== undefined) await dropPostgresDatabase(on, url);
        await rm(dataDir, { recursive: true, force: true });
      }
    },
  );
}
