import { randomBytes } from "node:crypto";
import { instantOf, makeUuidV7, type OrgId } from "@suar/domain";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { withTestDatabases } from "./testing/index.ts";
import { later, together } from "./together.ts";

const at = instantOf(Date.UTC(2026, 10, 21, 20, 30, 0, 123));
const row = (name: string) => ({
  org_id: makeUuidV7<OrgId>(Date.now(), randomBytes(10)),
  name,
  created_at: at,
});

withTestDatabases("together", (open, kind) => {
  test("fails with the first statement that fails, and nothing of the transaction stays", async () => {
    const database = await open();
    const failing = database.transaction((tx) =>
      together(tx, {
        written: tx.insertInto("organisations").values(row("lost")),
        broken: sql<{ half: number }>`select 1 / 0 as half`,
        after: sql<{ one: number }>`select 1 as one`,
      }),
    );
    await expect(failing).rejects.toThrow("division by zero");
    expect(await database.db.selectFrom("organisations").selectAll().execute()).toEqual([]);
  });

  test("gives each statement's rows under its name, of the same types as one alone gives", async () => {
    const database = await open();
    const answers = await database.transaction((tx) =>
      together(tx, {
        written: tx.insertInto("organisations").values(row("kept")).returning("name"),
        read: tx.selectFrom("organisations").select(["name", "created_at"]),
        counted: sql<{ many: number }>`select count(*) as many from organisations where name = ${"kept"}`,
        none: tx.selectFrom("leads").select("lead_id"),
      }),
    );
    expect(answers).toEqual({
      written: [{ name: "kept" }],
      read: [{ name: "kept", created_at: at }],
      counted: [{ many: 1 }],
      none: [],
    });
  });

  test("stays in order with what its transaction asks before and after, many transactions at once", async () => {
    const database = await open();
    const seen = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        database.transaction(async (tx) => {
          const name = `organisation ${n}`;
          await tx.insertInto("organisations").values(row(name)).execute();
          const mine = tx.selectFrom("organisations").select("name").where("name", "=", name);
          const first = await together(tx, { mine, again: mine });
          const { name: last } = await mine.executeTakeFirstOrThrow();
          return [...first.mine, ...first.again, { name: last }].every((one) => one.name === name);
        }),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 12 }, () => true));
  });

  test("sends what may wait with the next statement, and in order", async () => {
    const database = await open();
    const seen = await database.transaction(async (tx) => {
      const names = tx.selectFrom("organisations").select("name").orderBy("name");
      await later(tx, tx.insertInto("organisations").values(row("a")), tx.insertInto("organisations").values(row("b")));
      const first = await names.execute();
      await later(tx, tx.updateTable("organisations").set({ name: "c" }).where("name", "=", "a"));
      return { first, second: (await together(tx, { names })).names };
    });
    expect(seen.first.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(seen.second.map(({ name }) => name)).toEqual(["b", "c"]);
  });

  test("sends what waits with the commit, and never after an error", async () => {
    const database = await open();
    const names = () => database.db.selectFrom("organisations").select("name").execute();
    await database.transaction((tx) => later(tx, tx.insertInto("organisations").values(row("kept"))));
    expect(await names()).toEqual([{ name: "kept" }]);
    const lost = database.transaction(async (tx) => {
      await later(tx, tx.insertInto("organisations").values(row("lost")));
      throw new RangeError("no");
    });
    await expect(lost).rejects.toThrow(RangeError);
    expect(await names()).toEqual([{ name: "kept" }]);
  });

  test("a commit whose waiting write fails is an error, and nothing of the transaction stays", async () => {
    const database = await open();
    const failing = database.transaction(async (tx) => {
      await tx.insertInto("organisations").values(row("lost")).execute();
      await later(tx, sql`select 1 / 0`);
    });
    await expect(failing).rejects.toThrow("division by zero");
    expect(await database.db.selectFrom("organisations").selectAll().execute()).toEqual([]);
    await expect(database.transaction((tx) => sql`select 1`.execute(tx))).resolves.toBeDefined();
  });

  test.runIf(kind === "postgres")(
    "a statement that was planned before the schema changed fails once, then is planned anew",
    async () => {
      const database = await open();
      const read = () => database.transaction((tx) => sql`select * from passing_table`.execute(tx));
      await sql`create table passing_table (one integer)`.execute(database.db);
      try {
        for (let time = 0; time < 5; time += 1) await read();
        await sql`alter table passing_table add column two integer`.execute(database.db);
        await read().catch(() => undefined);
        expect((await read()).rows).toEqual([]);
      } finally {
        await sql`drop table passing_table`.execute(database.db);
      }
    },
  );
});
