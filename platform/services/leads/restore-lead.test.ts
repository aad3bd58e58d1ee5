import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { uploadImport } from "../imports/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { removeLead } from "./remove-lead.ts";
import { restoreLead } from "./restore-lead.ts";
import { buildLead } from "./testing/index.ts";

async function* piece(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("id,text\n1,a\n");
}

withTestDatabases("restoreLead", (open) => {
  test("refuses viewers, strangers, and whoever is a moment later than somebody who opened the campaign again", async () => {
    const database: Database = await open();
    const { transaction } = database;
    const actor = await buildActor(database);
    const place = { transaction, corpora: join(database.dataDir, "corpora"), limitBytes: 100 };
    const { id: importId } = await uploadImport(place, actor, { name: "a.csv", body: piece() });
    const lead = await transaction((tx) => buildLead(tx, actor, { importId }));
    await transaction((tx) => removeLead(tx, actor, lead));
    const restore = (as = actor) => transaction((tx) => restoreLead(tx, as, lead));
    const viewer = await buildActor(database, { role: "viewer", orgId: actor.orgId });
    await expect(restore(viewer)).rejects.toMatchObject({ code: "session.forbidden" });
    await expect(restore(await buildActor(database))).rejects.toMatchObject({ code: "lead.not_found" });

    const { promise: isOpenedAgain, resolve: sayOpenedAgain } = Promise.withResolvers<void>();
    const restoring = isOpenedAgain.then(() => restore()).catch((error: unknown) => error);
    await transaction(async (tx) => {
      await buildLead(tx, actor, { importId });
      sayOpenedAgain();
      await wait(300);
    });
    expect(await restoring).toMatchObject({ code: "lead.changed" });
  });
});
