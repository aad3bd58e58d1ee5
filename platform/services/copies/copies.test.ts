import type { Database } from "@suar/database";
import { readAllRows, withTestDatabases } from "@suar/database/testing";
import { copyDocumentSchema, type CopyProof, type MadeCopy, type PersonId } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { beginKeyChange, moveRecords } from "../keys/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { keyedPersons, recordPerson } from "../persons/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { deriveCopyKeys } from "./derive-copy-keys.ts";
import {
  closeCopyAnswer,
  keyedCopies,
  listCopies,
  listCopyAnswers,
  makeCopy,
  openCopy,
  purgeCopies,
  readCopyAnswer,
  sendCopyAnswer,
  withdrawCopy,
} from "./index.ts";
import { openByCopyKey, sealByCopyKey } from "./seal-copy.ts";

const dayMs = 86_400_000;
const now = Date.now();
const name = "សុខា Synthetic-Dara";
const told = "Synthetic narrative of the person";
const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

withTestDatabases("copies", (open) => {
  let database: Database;
  let worker: KeyedActor;
  let personId: string;
  let fields: readonly string[];
  beforeEach(async () => {
    database = await open();
    worker = await buildKeyedActor(database, { role: "case_worker" });
    const fact = { told: null, source: "person" as const, certainty: "known" as const };
    const person = await database.transaction((tx) =>
      recordPerson(tx, worker, {
        fields: [
          { ...fact, kind: "name", answer: { kind: "answered", value: name } },
          { ...fact, kind: "phone", answer: { kind: "prefers_not_to_say" } },
          { ...fact, kind: "narrative", answer: { kind: "answered", value: told } },
        ],
      }),
    );
    personId = person.id;
    fields = person.fields.filter(({ kind }) => kind !== "narrative").map(({ id }) => id);
  });

  const { transaction } = {
    transaction: ((work, options) => database.transaction(work, options)) as Database["transaction"],
  };
  const make = (given: { fields?: readonly string[]; id?: string; origin?: string } = {}, as = worker) =>
    makeCopy(
      transaction,
      as,
      {
        id: personId,
        origin: "https://suar.example",
        language: "km",
        days: 30,
        sharing: false,
        ...given,
        fields: [...(given.fields ?? fields)],
      },
      now,
    );
  /** What a phone derives from the paper and a PIN. */
  const proofOf = async (
    { secret }: MadeCopy,
    pin: string,
  ): Promise<CopyProof & { answer: Buffer; content: Buffer }> => {
    const { lookup, proof, content, answer } = await deriveCopyKeys(Buffer.from(secret, "base64url"), pin);
    return { lookup: lookup.toString("base64url"), proof: proof.toString("base64url"), content, answer };
  };
  const say = async (made: MadeCopy, words: string, at = now): Promise<void> => {
    const { answer, lookup, proof } = await proofOf(made, made.pin);
    await sendCopyAnswer(transaction, { lookup, proof, kind: "wrong", sealed: sealByCopyKey(answer, words) }, at);
  };

  describe("refuses", () => {
    test("whoever may not read identities, a session without the key, another organisation", async () => {
      for (const role of ["administrator", "analyst", "viewer", "auditor"] as const) {
        const actor = await buildActor(database, { role, orgId: worker.orgId });
        const forbidden = refusal("session.forbidden");
        await expect(
          makeCopy(transaction, actor, {
            id: personId,
            origin: undefined,
            language: "en",
            days: 14,
            fields: [],
            sharing: false,
          }),
        ).rejects.toEqual(forbidden);
        for (const operation of [
          () => database.transaction((tx) => listCopies(tx, actor, personId)),
          () => database.transaction((tx) => listCopyAnswers(tx, actor)),
          () => database.transaction((tx) => withdrawCopy(tx, actor, personId)),
          () => database.transaction((tx) => readCopyAnswer(tx, actor, personId)),
          () => database.transaction((tx) => closeCopyAnswer(tx, actor, personId)),
        ])
          await expect(operation()).rejects.toEqual(forbidden);
      }
      const locked = await buildActor(database, { role: "case_worker", orgId: worker.orgId });
      await expect(make({}, locked as KeyedActor)).rejects.toEqual(refusal("key.locked"));
      const made = await make();
      const stranger = await buildKeyedActor(database);
      await expect(make({}, stranger)).rejects.toEqual(refusal("person.not_found"));
      const elsewhere = (work: Parameters<Database["transaction"]>[0]) => database.transaction(work);
      await expect(elsewhere((tx) => listCopies(tx, stranger, personId))).rejects.toEqual(refusal("person.not_found"));
      await expect(elsewhere((tx) => withdrawCopy(tx, stranger, made.copy.id))).rejects.toEqual(
        refusal("copy.not_found"),
      );
      expect(await database.transaction((tx) => listCopyAnswers(tx, stranger))).toEqual([]);
    });

    test("a fact of somebody else, and ids that are none", async () => {
      const other = await database.transaction((tx) => recordPerson(tx, worker, { fields: [] }));
      await expect(make({ id: other.id })).rejects.toEqual(refusal("call.invalid", { field: "fields" }));
      await expect(make({ fields: ["0190a000-0000-7000-8000-000000000000"] })).rejects.toEqual(refusal("call.invalid"));
      await expect(make({ id: "no id" })).rejects.toEqual(refusal("person.not_found"));
      await expect(database.transaction((tx) => withdrawCopy(tx, worker, "no id"))).rejects.toEqual(
        refusal("copy.not_found"),
      );
      await expect(database.transaction((tx) => readCopyAnswer(tx, worker, "no id"))).rejects.toEqual(
        refusal("copy_answer.not_found"),
      );
    });

    test("a wrong PIN, slower each time, and everybody after the eighth", async () => {
      const made = await make();
      const wrong = await proofOf(made, made.pin === "000000" ? "111111" : "000000");
      let at = now;
      for (let left = 7; left >= 1; left -= 1) {
        await expect(openCopy(transaction, wrong, at)).rejects.toEqual(refusal("copy.wrong_pin", { left }));
        if (left < 5) await expect(openCopy(transaction, wrong, at)).rejects.toEqual(refusal("call.too_many"));
        at += 60_000;
      }
      await expect(openCopy(transaction, wrong, at)).rejects.toEqual(refusal("copy.locked"));
      const right = await proofOf(made, made.pin);
      await expect(openCopy(transaction, right, at + dayMs)).rejects.toEqual(refusal("copy.locked"));
      await expect(say(made, "x", at + dayMs)).rejects.toEqual(refusal("copy.locked"));
      const { copies } = await database.transaction((tx) => listCopies(tx, worker, personId, at));
      expect(copies.map(({ state }) => state)).toEqual(["locked"]);
    });

    test("a copy that ended, was shut or never was, all with the same words", async () => {
      const [ended, shut] = [await make(), await make()];
      await database.transaction((tx) => withdrawCopy(tx, worker, shut.copy.id));
      const none = refusal("copy.not_found");
      await expect(openCopy(transaction, await proofOf(ended, ended.pin), now + 30 * dayMs)).rejects.toEqual(none);
      await expect(openCopy(transaction, await proofOf(shut, shut.pin), now)).rejects.toEqual(none);
      const stranger = { ...ended, secret: Buffer.alloc(32, 1).toString("base64url") };
      await expect(openCopy(transaction, await proofOf(stranger, "000000"), now)).rejects.toEqual(none);
    });
  });

  test("paper and PIN open what was chosen, and a right PIN clears the wrong ones before it", async () => {
    const made = await make();
    expect(made.address).toBe(`https://suar.example/copy#${made.secret}`);
    expect((await make({ origin: undefined } as never)).address).toBeNull();
    const wrong = await proofOf(made, made.pin === "000000" ? "111111" : "000000");
    const right = await proofOf(made, made.pin);
    for (let round = 0; round < 6; round += 1) {
      await expect(openCopy(transaction, wrong, now + round)).rejects.toEqual(refusal("copy.wrong_pin", { left: 7 }));
      const { sealed, answersLeft } = await openCopy(transaction, right, now + round);
      expect(answersLeft).toBe(20);
      const document = copyDocumentSchema.parse(JSON.parse(openByCopyKey(right.content, sealed)));
      expect(document).toEqual(made.document);
    }
    expect(made.document.facts.map(({ kind, value, absence }) => [kind, value, absence])).toEqual([
      ["name", name, null],
      ["phone", null, "prefers_not_to_say"],
    ]);
    expect(made.copy).toMatchObject({ facts: 2, state: "open", language: "km", reference: made.document.reference });
  });

  test("nothing that the node keeps opens a copy: no row holds secret, PIN, name or words", async () => {
    const made = await make({ fields: [] });
    await make();
    await say(made, "Synthetic words that came back");
    const rows = (await readAllRows(database)).join("\n");
    for (const word of [name, "Dara", told, made.secret, "words that came back"]) expect(rows).not.toContain(word);
    expect(rows).not.toMatch(new RegExp(`"${made.pin}"`));
    const proof = await proofOf(made, made.pin);
    for (const key of [proof.lookup, proof.proof, proof.answer.toString("base64url")]) expect(rows).not.toContain(key);
  });

  test("what the person says arrives as a task, is read by a colleague with the key, and is recorded", async () => {
    const made = await make();
    await say(made, "ឈ្មោះខ្ញុំសរសេរខុស");
    const [task] = await database.transaction((tx) => listCopyAnswers(tx, worker));
    expect(task).toMatchObject({ personId, kind: "wrong", reference: made.copy.reference, doneAt: null });
    const id = task?.id ?? "";
    const locked = await buildActor(database, { role: "supervisor", orgId: worker.orgId });
    await expect(database.transaction((tx) => readCopyAnswer(tx, locked, id))).rejects.toEqual(refusal("key.locked"));
    const colleague = await buildKeyedActor(database, { role: "supervisor", colleague: worker });
    const read = await database.transaction((tx) => readCopyAnswer(tx, colleague, id));
    expect(read.text).toBe("ឈ្មោះខ្ញុំសរសេរខុស");
    expect(await database.transaction((tx) => closeCopyAnswer(tx, colleague, id))).toMatchObject({
      doneBy: colleague.name,
    });
    await database.transaction((tx) => closeCopyAnswer(tx, worker, id));
    expect(await database.transaction((tx) => listCopyAnswers(tx, worker))).toEqual([]);
    const { answers } = await database.transaction((tx) => listCopies(tx, worker, personId));
    expect(answers.map(({ doneBy }) => doneBy)).toEqual([colleague.name]);
    const trail = await database.db.selectFrom("audit_entries").select(["action", "actor"]).orderBy("seq").execute();
    expect(trail.map(({ action }) => action).slice(-4)).toEqual([
      "copy.made",
      "copy_answer.received",
      "copy_answer.read",
      "copy_answer.closed",
    ]);
    expect(trail.at(-3)?.actor).toBeNull();
  });

  test("a copy sends no more than it may, and bytes that no phone sealed are shown as such", async () => {
    const made = await make();
    const { lookup, proof } = await proofOf(made, made.pin);
    for (let sent = 0; sent < 20; sent += 1) {
      await sendCopyAnswer(transaction, { lookup, proof, kind: "withdraw", sealed: "AAAA" }, now);
    }
    await expect(say(made, "one more")).rejects.toEqual(refusal("copy.answered_enough"));
    const tasks = await database.transaction((tx) => listCopyAnswers(tx, worker));
    expect(tasks).toHaveLength(20);
    expect(await database.transaction((tx) => readCopyAnswer(tx, worker, tasks[0]?.id ?? ""))).toMatchObject({
      text: null,
    });
    expect((await openCopy(transaction, { lookup, proof }, now)).answersLeft).toBe(0);
  });

  test("a change of the organisation's key takes the copies along", async () => {
    const made = await make();
    await say(made, "before the change");
    const supervisor = await buildKeyedActor(database, { role: "supervisor", colleague: worker });
    const records = [keyedPersons, keyedCopies];
    const keys = await database.transaction((tx) => beginKeyChange(tx, supervisor, records));
    expect(await database.transaction((tx) => keyedCopies.countBehind(tx, worker.orgId, keys.current.version))).toBe(1);
    await moveRecords({ transaction, keys, records, by: supervisor.userId });
    expect(await database.transaction((tx) => keyedCopies.countBehind(tx, worker.orgId, keys.current.version))).toBe(0);
    await say(made, "after the change");
    const tasks = await database.transaction((tx) => listCopyAnswers(tx, worker));
    const texts = [];
    for (const { id } of tasks) texts.push((await database.transaction((tx) => readCopyAnswer(tx, worker, id))).text);
    expect(texts).toEqual(["before the change", "after the change"]);
  });

  test("an ended copy is emptied, goes after a month, and waits as long as words wait; an erased person's goes at once", async () => {
    const [quiet, waiting] = [await make(), await make()];
    await say(waiting, "still unread");
    const purge = (at: number) => database.transaction((tx) => purgeCopies(tx, at));
    expect(await purge(now + 30 * dayMs)).toBe(0);
    const rows = await database.db.selectFrom("copies").select("sealed").execute();
    expect(rows).toEqual([{ sealed: null }, { sealed: null }]);
    expect(await purge(now + 61 * dayMs)).toBe(1);
    const { copies } = await database.transaction((tx) => listCopies(tx, worker, personId));
    expect(copies.map(({ id }) => id)).toEqual([waiting.copy.id]);
    expect(quiet.copy.id).not.toBe(waiting.copy.id);
    await database.db
      .deleteFrom("persons")
      .where("person_id", "=", personId as PersonId)
      .execute();
    for (const table of ["copies", "copy_answers"] as const)
      expect(await database.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});
