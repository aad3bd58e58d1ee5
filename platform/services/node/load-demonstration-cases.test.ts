import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { expect, test } from "vitest";
import { listQueue, readCase } from "../cases/index.ts";
import { listContacts, readContact } from "../contacts/index.ts";
import { buildKeyedActor } from "../keys/testing/index.ts";
import { listPersons } from "../persons/index.ts";
import { loadDemonstrationCases } from "./load-demonstration-cases.ts";

withTestDatabases("the demonstration's cases", (open) => {
  test("are refused to who may not open one, and marked as made up in every list and page", async () => {
    const database: Database = await open();
    const analyst = await buildKeyedActor(database, { role: "analyst" });
    const forbidden = expect.objectContaining({ code: "session.forbidden" });
    await expect(database.transaction((tx) => loadDemonstrationCases(tx, analyst))).rejects.toEqual(forbidden);
    const worker = await buildKeyedActor(database, { role: "supervisor" });
    await database.transaction(async (tx) => {
      await loadDemonstrationCases(tx, worker);
      const { contacts } = await listContacts(tx, worker, { view: "all", limit: 50 });
      expect(contacts.map(({ synthetic }) => synthetic)).toEqual([true, true, true, true]);
      for (const { id } of contacts) {
        const words = (await readContact(tx, worker, id)).fields.find(({ field }) => field === "narrative");
        expect(words?.value).toMatch(/^made up/iu);
      }
      const { cases } = await listQueue(tx, worker, { view: "open", limit: 50 });
      expect(cases).toMatchObject([
        { synthetic: true, danger: "life", isDormant: false },
        { synthetic: true, danger: "low", isDormant: true },
      ]);
      const untouched = await readCase(tx, worker, cases[1]?.id ?? "");
      expect(untouched.statements).toMatchObject([{ field: "image_threats", source: "person" }]);
      const file = await readCase(tx, worker, cases[0]?.id ?? "");
      expect(file.statements).toHaveLength(4);
      expect(file.contacts).toHaveLength(2);
      const { persons } = await listPersons(tx, worker, { which: "all", offset: 0, limit: 50 });
      expect(persons.map(({ synthetic }) => synthetic)).toEqual([true, true]);
    });
  });
});
