import { randomBytes } from "node:crypto";
import { instantOf, makeUuidV7, type OrgId } from "@suar/domain";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Tx } from "./schema.ts";
import { withTestDatabases } from "./testing/index.ts";

const newOrg = (): OrgId => makeUuidV7<OrgId>(Date.now(), randomBytes(10));
const at = instantOf(Date.UTC(2026, 10, 21, 20, 30, 0, 123));

async function addOrganisation(tx: Tx, name: string): Promise<OrgId> {
  const org_id = newOrg();
  await tx.insertInto("organisations").values({ org_id, name, created_at: at }).execute();
  return org_id;
}

withTestDatabases("transaction", (open) => {
  test("refuses the root handle inside a transaction instead of waiting for ever", async () => {
    const database = await open();
    const misuse = database.transaction(async () => database.db.selectFrom("organisations").selectAll().execute());
    await expect(misuse).rejects.toThrow("root handle was used inside a transaction");
  });

  test("refuses a transaction inside a transaction", async () => {
    const database = await open();
    const nested = database.transaction(() => database.transaction(async (tx) => addOrganisation(tx, "inner")));
    await expect(nested).rejects.toThrow("root handle was used inside a transaction");
    expect(await database.db.selectFrom("organisations").selectAll().execute()).toEqual([]);
  });

  test("lets work left behind by a transaction use the root handle after it ended", async () => {
    const database = await open();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const later = await database.transaction(async (tx) => {
      await addOrganisation(tx, "kept");
      return { read: ended.then(() => database.db.selectFrom("organisations").selectAll().execute()) };
    });
    end();
    expect(await later.read).toHaveLength(1);
  });

  test("leaves nothing behind when the work throws", async () => {
    const database = await open();
    const failing = database.transaction(async (tx) => {
      await addOrganisation(tx, "lost");
      throw new RangeError("no");
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await database.db.selectFrom("organisations").selectAll().execute()).toEqual([]);
  });

  test("keeps transactions apart that run at once", async () => {
    const database = await open();
    const write = (n: number) => database.transaction((tx) => addOrganisation(tx, `organisation ${n}`));
    await Promise.all(Array.from({ length: 20 }, (_, n) => write(n)));
    expect(await database.db.selectFrom("organisations").selectAll().execute()).toHaveLength(20);
  });

  test("reads every type alike on both databases", async () => {
    const database = await open();
    const { rows } = await sql<Record<string, unknown>>`select
      timestamptz '2026-11-21 20:30:00.5+07' as instant, 9007199254740991::bigint as big, 1.50::numeric as exact,
      '{"a":[1,null]}'::jsonb as json, true as bool, 7 as int, 0.25::float8 as float, null as nothing,
      'x'::text as text, count(*) as count, array['a','b'] as list
      from organisations`.execute(database.db);
    expect(rows).toEqual([
      {
        instant: "2026-11-21T13:30:00.500Z",
        big: 9_007_199_254_740_991,
        exact: "1.50",
        json: { a: [1, null] },
        bool: true,
        int: 7,
        float: 0.25,
        nothing: null,
        text: "x",
        count: 0,
        list: ["a", "b"],
      },
    ]);
  });

  test("names a number that JavaScript cannot hold instead of changing it", async () => {
    const database = await open();
    await expect(sql`select 9007199254740993::bigint`.execute(database.db)).rejects.toThrow("9007199254740993");
  });

  test("stores a text with what PostgreSQL refuses, replaced code unit by code unit", async () => {
    const database = await open();
    await database.transaction((tx) => addOrganisation(tx, "a\0b\ud800c"));
    const row = await database.db.selectFrom("organisations").select(["name", "created_at"]).executeTakeFirstOrThrow();
    expect(row).toEqual({ name: "a\ufffdb\ufffdc", created_at: at });
  });

  test("says which constraint was broken, by SQLSTATE", async () => {
    const database = await open();
    const org_id = newOrg();
    const row = { org_id, name: "one", created_at: at };
    await database.db.insertInto("organisations").values(row).execute();
    const again = database.db.insertInto("organisations").values(row).execute();
    await expect(again).rejects.toMatchObject({ code: "23505", constraint: "organisations_pkey" });
  });
});
