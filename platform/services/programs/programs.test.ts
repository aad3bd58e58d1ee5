import { json, type Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { decide, instantOf, type MakeProgram } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { removeMember, restoreMember } from "../people/index.ts";
import { ProofGuard } from "../proofs/index.ts";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { authenticateProgram, listPrograms, makeProgram, ProgramDoor, withdrawProgram } from "./index.ts";

const dayMs = 24 * 60 * 60_000;
const input: MakeProgram = { name: "Nightly import", actions: ["import.upload", "import.read"], days: 30 };

withTestDatabases("programs", (open) => {
  let database: Database;
  let administrator: Actor;
  let guard: ProofGuard;
  beforeEach(async () => {
    database = await open();
    administrator = await buildActor(database, { role: "administrator" });
    guard = new ProofGuard();
  });
  const make = (actor = administrator, given = input) => database.transaction((tx) => makeProgram(tx, actor, given));
  const ask = (token: string, { isChange = false, now = Date.now() } = {}) =>
    authenticateProgram(database.transaction, guard, { token, isChange }, now);
  const trail = async () =>
    (
      await database.db.selectFrom("audit_entries").select(["action", "actor", "details"]).orderBy("seq").execute()
    ).filter(({ action }) => action.startsWith("program."));

  describe("refuses", () => {
    test("everybody but administrators, and a program that would make another", async () => {
      const supervisor = await buildActor(database, { role: "supervisor", orgId: administrator.orgId });
      const refused = { code: "session.forbidden" };
      await expect(make(supervisor)).rejects.toMatchObject(refused);
      await expect(database.transaction((tx) => listPrograms(tx, supervisor))).rejects.toMatchObject(refused);
      await expect(make({ ...administrator, tokenScopes: ["program.make"] })).rejects.toMatchObject(refused);
    });

    test("an action that only people may do", async () => {
      const wrong = { ...input, actions: ["import.read", "lead.decide"] as const };
      await expect(make(administrator, { ...wrong, actions: [...wrong.actions] })).rejects.toMatchObject({
        code: "call.invalid",
        details: { field: "actions" },
      });
    });

    test("a token that is made up, too old or withdrawn, and another organisation's to withdraw", async () => {
      const refused = { code: "program.not_valid", details: {} };
      const { id, token } = await make();
      await expect(ask("suar_made-up")).rejects.toMatchObject(refused);
      await expect(ask(token, { now: Date.now() + 30 * dayMs + 1 })).rejects.toMatchObject(refused);
      const stranger = await buildActor(database, { role: "administrator" });
      const missing = { code: "program.not_found" };
      await expect(database.transaction((tx) => withdrawProgram(tx, stranger, id))).rejects.toMatchObject(missing);
      expect((await ask(token)).name).toBe("Nightly import");
      await database.transaction((tx) => withdrawProgram(tx, administrator, id));
      await expect(ask(token)).rejects.toMatchObject(refused);
      await expect(database.transaction((tx) => withdrawProgram(tx, administrator, id))).rejects.toMatchObject(missing);
      expect((await trail()).filter(({ action }) => action === "program.refused")).toEqual([
        { action: "program.refused", actor: null, details: { why: "expired" } },
      ]);
    });

    test("the token of a person who left, and records it", async () => {
      const { token } = await make();
      await database.db
        .updateTable("users")
        .set({ disabled_at: instantOf(Date.now()) })
        .execute();
      await expect(ask(token)).rejects.toMatchObject({ code: "program.not_valid" });
      await expect(ask(token)).rejects.toMatchObject({ code: "program.not_valid" });
      expect((await trail()).slice(1)).toEqual([
        { action: "program.refused", actor: null, details: { why: "maker_left" } },
      ]);
    });
  });

  test("what somebody let in stays shut out when they leave and come back", async () => {
    const { token } = await make();
    const other = await buildActor(database, { role: "administrator", orgId: administrator.orgId });
    await database.transaction((tx) => removeMember(tx, other, administrator.userId));
    await database.transaction((tx) => restoreMember(tx, other, administrator.userId));
    await expect(ask(token)).rejects.toMatchObject({ code: "program.not_valid" });
    expect((await trail()).map(({ action, actor }) => [action, actor])).toContainEqual([
      "program.withdrawn",
      other.userId,
    ]);
  });

  test("the token is shown once and kept as a hash; the trail names what it is for", async () => {
    const { token } = await make();
    expect(token).toMatch(/^suar_[\w-]{43}$/);
    const stored = JSON.stringify([
      await database.db.selectFrom("programs").selectAll().execute(),
      await database.db.selectFrom("audit_entries").selectAll().execute(),
    ]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(token.slice("suar_".length));
    const details = { actions: ["import.read", "import.upload"], days: 30 };
    expect(await trail()).toEqual([{ action: "program.made", actor: administrator.userId, details }]);
  });

  test("a program does what its token names, with its maker's roles and never more than the maker has now", async () => {
    const { token } = await make();
    const program = await ask(token);
    expect(program).toMatchObject({
      orgId: administrator.orgId,
      userId: administrator.userId,
      roles: ["administrator"],
    });
    expect(decide(program, "import.upload").allowed).toBe(true);
    expect(decide(program, "import.remove")).toEqual({ allowed: false, why: "token_scope" });
    const set = database.db.updateTable("users").set({ roles: json(["viewer", "supervisor"]) });
    await set.where("user_id", "=", administrator.userId).execute();
    const less = await ask(token);
    expect(less.roles).toEqual([]);
    expect(decide(less, "import.read")).toEqual({ allowed: false, why: "role" });
  });

  test("use shows in the list; each change is recorded, of reading the first in an hour", async () => {
    const { token } = await make();
    const now = Date.now();
    for (const [after, isChange] of [
      [0, false],
      [61_000, false],
      [62_000, true],
      [63_000, true],
      [3_700_000, false],
    ] as const)
      await ask(token, { isChange, now: now + after });
    const used = (await trail()).filter(({ action }) => action === "program.used");
    expect(used.map(({ details }) => details["change"])).toEqual([false, true, true, false]);
    const [program] = await database.transaction((tx) => listPrograms(tx, administrator));
    expect(program).toMatchObject({
      name: input.name,
      state: "active",
      lastUsedAt: instantOf(now + 3_700_000),
      may: { withdraw: true },
    });
    expect(JSON.stringify(program)).not.toContain(token);
  });

  test("a door asks again in time with one call, and the others need not wait; who is withdrawn is out within a second", async () => {
    const { id, token } = await make();
    const door = new ProgramDoor();
    const from = Date.now();
    const enter = (now: number) => door.authenticate(database.transaction, guard, token, now);
    expect(door.actorOf(token, from)).toBeUndefined();
    const actor = await enter(from);
    expect([door.actorOf(token, from + 499), door.actorOf(token, from + 500)]).toEqual([actor, undefined]);
    expect([door.knows(token, from + 500), door.actorOf(token, from + 500)]).toEqual([true, actor]);
    const asked = enter(from + 501);
    expect([await enter(from + 501), door.actorOf(token, from + 999)]).toEqual([actor, actor]);
    await asked;
    expect(door.actorOf(token, from + 1000)).toEqual(actor);
    await database.transaction((tx) => withdrawProgram(tx, administrator, id));
    expect(door.actorOf(token, from + 1001)).toBeUndefined();
    await expect(enter(from + 1001)).rejects.toMatchObject({ code: "program.not_valid" });
    expect([door.actorOf(token, from + 1002), door.knows(token, from + 1002)]).toEqual([undefined, false]);
  });
});
