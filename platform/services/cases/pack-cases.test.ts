import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { beforeAll, expect, test } from "vitest";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import { makeId } from "../sessions/index.ts";
import * as cases from "./index.ts";
import { unzipped } from "./testing/unzipped.ts";

const why = { reason: "supervision", words: "" } as const;

withTestDatabases("packCases", (open) => {
  let database: Database;
  let supervisor: KeyedActor;
  beforeAll(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database);
  });
  const take = async (actor: KeyedActor, language: "en" | "km" = "en") => {
    const asked = { format: "csv", withNames: false, why, language } as const;
    const pieces: Uint8Array[] = [];
    for await (const piece of await cases.packCases(database, actor, asked)) pieces.push(piece);
    return unzipped(Buffer.concat(pieces));
  };

  test("refuses who may not take cases out", async () => {
    const analyst = await buildKeyedActor(database, { role: "analyst", colleague: supervisor, granted: false });
    await expect(take(analyst)).rejects.toMatchObject({ code: "session.forbidden" });
  });

  test("names what the file does not hold, in the reader's language, and nothing that is in it", async () => {
    const { id: person } = await buildPerson(database, supervisor, { name: "Synthetic Somebody" });
    const run = database.transaction;
    const { id } = await run((tx) => cases.openCase(tx, supervisor, { danger: "low", country: "KH", contacts: [] }));
    await run((tx) => cases.addCasePerson(tx, supervisor, { id, person, roles: [] }));
    const state = (field: string, yes: boolean) =>
      run((tx) =>
        cases.saveStatement(tx, supervisor, {
          id,
          other: makeId(),
          save: {
            unit: "event",
            person: null,
            field,
            answer: { kind: "answered", value: { kind: "yes_no", yes } },
            happened: null,
            told: null,
            source: "person",
            certainty: "known",
            base: 0,
            settles: false,
          },
        }),
      );
    await state("ransom_asked", true);
    const files = await take(supervisor);
    expect(Object.keys(files)).toEqual(["cases.csv", "not-in-the-file.csv"]);
    const [header, never, ...lost] = (files["not-in-the-file.csv"] ?? "").trimEnd().split("\r\n");
    expect(header).toBe("\uFEFFfield,code,times,why");
    expect(never).toContain("Decisions, notes, tasks");
    expect(lost).toEqual(["ransom_asked,,1,The other form has no place for it."]);
    expect(files["cases.csv"]).toContain("cas_Status");
    expect(JSON.stringify(files)).not.toContain("Synthetic Somebody");
    expect((await take(supervisor, "km"))["not-in-the-file.csv"]).toContain("សេចក្តីសម្រេច");
  });
});
