import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { handOverJsonSchema, handOverLineSchema, type HandOverLine } from "@suar/domain/hand-over";
import { beforeAll, describe, expect, test } from "vitest";
import * as cases from "../cases/index.ts";
import { takeContact } from "../contacts/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import type { Actor } from "../sessions/index.ts";
import { makeId } from "../sessions/index.ts";
import { handOver } from "./index.ts";

const why = { reason: "supervision", words: "" } as const;
const name = "Synthetic Somebody";

withTestDatabases("handOver", (open) => {
  let database: Database;
  let supervisor: KeyedActor;
  let caseId = "";
  let shutId = "";
  const take = async (actor: Actor): Promise<readonly HandOverLine[]> => {
    let text = "";
    for await (const piece of handOver(database, actor, why)) text += piece;
    return text
      .trimEnd()
      .split("\n")
      .map((line) => handOverLineSchema.parse(JSON.parse(line)));
  };
  beforeAll(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database);
    const run = database.transaction;
    const narrative = { field: "narrative", value: "She called at night." } as const;
    const contact = await run((tx) => takeContact(tx, supervisor, { fields: [narrative] }));
    const { id: person } = await buildPerson(database, supervisor, { name });
    const head = { danger: "low", country: "KH" } as const;
    caseId = (await run((tx) => cases.openCase(tx, supervisor, { ...head, contacts: [contact.id] }))).id;
    await run((tx) => cases.addCasePerson(tx, supervisor, { id: caseId, person, roles: [] }));
    const said = { unit: "victim", person, field: "wishes", happened: null, told: null, source: "person" } as const;
    const save = (text: string, base: number) => ({
      ...said,
      answer: { kind: "answered", value: { kind: "text", text } } as const,
      certainty: "known" as const,
      base,
      settles: false,
    });
    const statement = makeId<string>();
    await run((tx) =>
      cases.saveStatement(tx, supervisor, { id: caseId, other: statement, save: save("To go home", 0) }),
    );
    await run((tx) => cases.noteCase(tx, supervisor, { id: caseId, words: "A synthetic note" }));
    shutId = (await run((tx) => cases.openCase(tx, supervisor, { ...head, contacts: [] }))).id;
    await run((tx) => cases.noteCase(tx, supervisor, { id: shutId, words: "Behind a wall" }));
  });

  describe("refuses", () => {
    test("a case worker, a role for an emergency only, a locked key", async () => {
      const worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
      const { memberKey: _, ...locked } = supervisor;
      await expect(take(worker)).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(take({ ...worker, roles: ["supervisor"], emergencyRoles: ["supervisor"] })).rejects.toMatchObject({
        code: "session.forbidden",
      });
      await expect(take(locked)).rejects.toMatchObject({ code: "key.locked" });
    });
  });

  test("holds all of it, open, as the schema says, and counts it", async () => {
    const lines = await take(supervisor);
    const of = (record: HandOverLine["record"]) => lines.filter((line) => line.record === record);
    expect(lines.at(0)).toMatchObject({ record: "head", format: "suar-hand-over" });
    expect(lines.at(-1)).toMatchObject({ record: "end", counts: { case: 2, contact: 1, person: 1 } });
    expect(of("contact")).toMatchObject([{ fields: [{ field: "narrative", value: "She called at night." }] }]);
    expect(of("person")).toMatchObject([{ readable: true, facts: [{ kind: "name", answer: { value: name } }] }]);
    const whole = of("case").find((line) => "case_id" in line && line.case_id === caseId);
    expect(whole).toMatchObject({
      statements: [{ field: "wishes", answer: { kind: "answered", value: { kind: "text", text: "To go home" } } }],
      notes: [{ words: "A synthetic note" }],
      country: "KH",
    });
    expect(JSON.stringify(lines)).not.toMatch(/"sealed|"wrapped|s1\./);
  });

  test("stands in the trail twice, with its reason, and each person opened beside them", async () => {
    const rows = await database.transaction((tx) =>
      tx.selectFrom("audit_entries").select("details").where("action", "=", "cases.handed_over").execute(),
    );
    expect(rows.map(({ details }) => details)).toMatchObject([
      { reason: "supervision", state: "begun" },
      { reason: "supervision", state: "whole", case: 2, person: 1 },
    ]);
    const openings = await database.transaction((tx) => tx.selectFrom("person_openings").select("how").execute());
    expect(openings).toEqual([{ how: "file" }]);
  });

  test("another organisation's is empty; a case that shuts somebody out is not in it and not counted", async () => {
    const stranger = await buildKeyedActor(database);
    expect((await take(stranger)).at(-1)).toMatchObject({ counts: { case: 0, contact: 0, person: 0 } });
    const colleague = await buildKeyedActor(database, { colleague: supervisor });
    const shut = { id: shutId, kind: "member", body: colleague.userId, reason: "official_alleged" } as const;
    await database.transaction((tx) => cases.shutOut(tx, supervisor, shut));
    const lines = await take(colleague);
    expect(lines.at(-1)).toMatchObject({ counts: { case: 1 } });
    expect(JSON.stringify(lines)).not.toContain(shutId);
    expect(JSON.stringify(lines)).not.toContain("Behind a wall");
  });
});

test("the schema is the one that is published", async () => {
  const text = `${JSON.stringify(handOverJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../domain/schemas/suar-hand-over-1.schema.json");
});
