import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf, type ImportId } from "@suar/domain";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { queueJob } from "../jobs/index.ts";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/build-actor.ts";
import { stopImport } from "./stop-import.ts";
import { uploadImport } from "./upload-import.ts";

async function* piece(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("id,text\n1,a\n");
}

withTestDatabases("stopImport", (open) => {
  let database: Database;
  let actor: Actor;
  let id: ImportId;
  beforeEach(async () => {
    database = await open();
    actor = await buildActor(database);
    const place = { transaction: database.transaction, corpora: join(database.dataDir, "corpora"), limitBytes: 100 };
    id = (await uploadImport(place, actor, { name: "a.csv", body: piece() })).id as ImportId;
  });
  const stop = (as = actor) => database.transaction((tx) => stopImport(tx, as, id));

  test("refuses viewers, other organisations, and an import that is not at work", async () => {
    const viewer = await buildActor(database, { role: "viewer", orgId: actor.orgId });
    await expect(stop(viewer)).rejects.toMatchObject({ code: "session.forbidden" });
    await expect(stop(await buildActor(database))).rejects.toMatchObject({ code: "import.not_found" });
    await expect(stop()).rejects.toMatchObject({ code: "import.wrong_state" });
  });

  test("comes too late, and says so, while the work ends: neither waits for the other", async () => {
    await database.transaction(async (tx) => {
      await queueJob(tx, { orgId: actor.orgId, kind: "import", subjectId: id });
      await tx.updateTable("jobs").set({ state: "running" }).execute();
      await tx.updateTable("imports").set({ state: "running" }).execute();
    });
    const { promise: jobIsLocked, resolve: sayJobIsLocked } = Promise.withResolvers<void>();
    const stopping = jobIsLocked.then(() => stop()).catch((error: unknown) => error);
    await database.transaction(async (tx) => {
      await tx
        .updateTable("jobs")
        .set({ state: "done", finished_at: instantOf(Date.now()) })
        .execute();
      sayJobIsLocked();
      await wait(300);
      await tx.updateTable("imports").set({ state: "done" }).where("import_id", "=", id).execute();
    });
    expect(await stopping).toMatchObject({ code: "import.wrong_state", details: { state: "done" } });
  });
});
