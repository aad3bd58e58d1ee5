import { randomBytes } from "node:crypto";
import { instantOf, makeUuidV7, type OrgId, type UserId } from "@suar/domain";
import { expect, test } from "vitest";
import { analyzeTables } from "./analyze-tables.ts";
import { insertRows } from "./insert-rows.ts";
import { withTestDatabases } from "./testing/index.ts";
import { later } from "./together.ts";

const at = instantOf(Date.UTC(2026, 10, 22, 18, 30, 0, 123));
const makeId = <Id extends string>() => makeUuidV7<Id>(Date.now(), randomBytes(10));

test("rows that are not alike, and none at all, are refused before anything is sent", () => {
  expect(() => insertRows("organisations", [])).toThrow(RangeError);
  const one = { org_id: makeId<OrgId>(), name: "one", created_at: at };
  expect(() => insertRows("organisations", [one, { ...one, second_factor_required: true }])).toThrow(RangeError);
});

withTestDatabases("insertRows", (open) => {
  test("writes what one row after the other would: defaults, nulls, jsonb, times, and texts no database holds", async () => {
    const database = await open();
    const org_id = makeId<OrgId>();
    const person = (name: string) => ({
      org_id,
      user_id: makeId<UserId>(),
      name,
      email: `${name.length}@example.org`,
      roles: ["supervisor"] as const,
      password_hash: "none",
      created_at: at,
      disabled_at: name === "" ? at : null,
    });
    const people = [person("សុខ"), person("half \ud800 and \0"), person("")];
    await database.transaction(async (tx) => {
      await later(
        tx,
        insertRows("organisations", [{ org_id, name: "Invented", created_at: at }]),
        insertRows("users", people),
      );
      await analyzeTables(tx, "organisations", "users");
    });
    const kept = await database.db.selectFrom("users").selectAll().orderBy("email").execute();
    expect(kept.map(({ name, roles, disabled_at }) => [name, roles, disabled_at])).toEqual([
      ["", ["supervisor"], at],
      ["half \ufffd and \ufffd", ["supervisor"], null],
      ["សុខ", ["supervisor"], null],
    ]);
    const organisation = await database.db.selectFrom("organisations").selectAll().executeTakeFirstOrThrow();
    expect(organisation).toMatchObject({ second_factor_required: false, created_at: at });
  });
});
