import { randomBytes } from "node:crypto";
import { instantOf, makeUuidV7, type OrgId, type UserId } from "@suar/domain";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "../open-handle.ts";
import type { Tx } from "../schema.ts";
import { withTestDatabases } from "../testing/index.ts";
import { appendReading } from "./reading-desk.ts";
import { verifyAudit } from "./verify-audit.ts";

const at = instantOf(Date.UTC(2026, 10, 22));
const makeId = <Id extends string>(): Id => makeUuidV7<Id>(Date.now(), randomBytes(10));

async function office(database: Database) {
  const orgId = makeId<OrgId>();
  await database.transaction((tx) =>
    tx.insertInto("organisations").values({ org_id: orgId, name: "Test office", created_at: at }).execute(),
  );
  const event = (id: string) =>
    ({ orgId, actor: null satisfies UserId | null, action: "case.read", subject: { kind: "case", id } }) as const;
  const told = () => database.db.selectFrom("audit_entries").select(["seq", "subject_id"]).orderBy("seq").execute();
  return { event, told };
}

withTestDatabases("readings", (open) => {
  test("refuses one outside a transaction", async () => {
    const database = await open();
    const { event } = await office(database);
    const left = await database.transaction(async (tx) => ({ tx }));
    expect(() => appendReading(left.tx, { event: event("late") })).toThrow("inside database.transaction");
  });

  test("a reading that fails is not recorded, and one that cannot be recorded gives no answer", async () => {
    const database = await open();
    const { event, told } = await office(database);
    const failed = database.transaction(async (tx) => {
      appendReading(tx, { event: event("failed") });
      throw new RangeError("no");
    });
    await expect(failed).rejects.toThrow(RangeError);
    const read = async (tx: Tx) => {
      appendReading(tx, { event: event("unwritten"), unless: () => sql`select 1 / 0` });
      return "what was read";
    };
    await expect(database.transaction(read)).rejects.toThrow("division by zero");
    expect(await told()).toEqual([]);
  });

  test("twenty who read at once are all recorded before they get their answers, the one that fails alone", async () => {
    const database = await open();
    const { event, told } = await office(database);
    const read = (n: number) =>
      database.transaction(async (tx) => {
        await sql`select 1`.execute(tx);
        appendReading(tx, { event: event(`case ${n}`), ...(n === 7 ? { unless: () => sql`select 1 / 0` } : {}) });
        return n;
      });
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, async (_, n) => {
        const answer = await read(n);
        expect((await told()).map(({ subject_id }) => subject_id)).toContain(`case ${n}`);
        return answer;
      }),
    );
    expect(answers.flatMap(({ status }, n) => (status === "rejected" ? [n] : []))).toEqual([7]);
    expect((await told()).map(({ seq }) => seq)).toEqual(Array.from({ length: 19 }, (_, n) => n + 1));
    expect((await verifyAudit(database)).intact).toBe(true);
  });

  test("what was recorded just now is not recorded again", async () => {
    const database = await open();
    const { event, told } = await office(database);
    const read = (isDue: boolean) =>
      database.transaction(async (tx) =>
        appendReading(tx, { event: event("case"), unless: () => sql`select 1 where ${isDue}::boolean` }),
      );
    await Promise.all([read(true), read(false), read(true)]);
    expect(await told()).toHaveLength(2);
  });
});
