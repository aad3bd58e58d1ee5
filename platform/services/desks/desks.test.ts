import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { addDays, instantOf } from "@suar/domain";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beginKeyChange, moveRecords } from "../keys/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { changeDesk, closeDesk, endVetting, keyedDesks, listDesks, readDesk, recordDesk, vetDesk } from "./index.ts";
import { buildDesk, syntheticDesk } from "./testing/index.ts";

const forbidden = { code: "session.forbidden" };
const today = instantOf(Date.now()).slice(0, 10);

withTestDatabases("desks", (open) => {
  let database: Database;
  let head: KeyedActor;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    head = await buildKeyedActor(database, { role: "supervisor" });
  });
  const at: Database["transaction"] = (work) => database.transaction(work);
  const roleActor = (role: "case_worker" | "analyst" | "administrator") =>
    buildActor(database, { role, orgId: head.orgId });

  describe("who may", () => {
    test("an analyst sees no directory; an administrator writes none; a case worker vouches for nobody", async () => {
      const { id, version } = await buildDesk(database, head, { isVetted: false });
      const analyst = await roleActor("analyst");
      await expect(at((tx) => listDesks(tx, analyst))).rejects.toMatchObject(forbidden);
      const administrator = await roleActor("administrator");
      await expect(at((tx) => recordDesk(tx, administrator, syntheticDesk))).rejects.toMatchObject(forbidden);
      await expect(at((tx) => closeDesk(tx, administrator, id))).rejects.toMatchObject(forbidden);
      await expect(at((tx) => endVetting(tx, administrator, id))).rejects.toMatchObject(forbidden);
      const worker = await roleActor("case_worker");
      const vetting = { id, version, ways: ["visited" as const], nextCheck: today };
      await expect(at((tx) => vetDesk(tx, worker, vetting))).rejects.toMatchObject(forbidden);
    });

    test("another organisation's desk is as if it were not there", async () => {
      const { id, version } = await buildDesk(database, head);
      const stranger = await buildKeyedActor(database, { role: "supervisor" });
      const gone = { code: "desk.not_found" };
      await expect(at((tx) => readDesk(tx, stranger, id))).rejects.toMatchObject(gone);
      await expect(at((tx) => closeDesk(tx, stranger, id))).rejects.toMatchObject(gone);
      await expect(at((tx) => endVetting(tx, stranger, id))).rejects.toMatchObject(gone);
      await expect(at((tx) => changeDesk(tx, stranger, { ...syntheticDesk, id, version }))).rejects.toMatchObject(gone);
      expect(await at((tx) => listDesks(tx, stranger))).toEqual([]);
    });
  });

  test("vouching holds until its day, names who, and ends when the desk becomes another", async () => {
    const nextCheck = addDays(today, 1);
    const { id, version } = await buildDesk(database, head, { isVetted: false });
    const vetting = { id, version, ways: ["visited" as const], nextCheck };
    for (const wrong of [addDays(today, -1), addDays(today, 366)]) {
      await expect(at((tx) => vetDesk(tx, head, { ...vetting, nextCheck: wrong }))).rejects.toMatchObject({
        details: { field: "nextCheck" },
      });
    }
    const vetted = await at((tx) => vetDesk(tx, head, vetting));
    expect(vetted.vetting).toMatchObject({ state: "vetted", by: head.name, nextCheck, ways: ["visited"] });
    await expect(at((tx) => vetDesk(tx, head, vetting))).rejects.toMatchObject({ code: "desk.changed" });
    const later = Date.now() + 3 * 86_400_000;
    expect((await at((tx) => readDesk(tx, head, id, later))).vetting.state).toBe("check_due");
    const area = await at((tx) =>
      changeDesk(tx, head, { ...syntheticDesk, area: "Galle", id, version: vetted.version }),
    );
    expect(area.vetting.state).toBe("vetted");
    const power = { ...syntheticDesk, canHoldOrRemove: true, id, version: area.version };
    expect((await at((tx) => changeDesk(tx, head, power))).vetting.state).toBe("not_vetted");
    await at((tx) => closeDesk(tx, head, id));
    expect((await at((tx) => readDesk(tx, head, id))).vetting.state).toBe("closed");
  });

  test("a case worker in doubt ends the vouching at once; a closed desk has none to end", async () => {
    const { id } = await buildDesk(database, head);
    const worker = await roleActor("case_worker");
    const { vetting } = await at((tx) => endVetting(tx, worker, id));
    expect(vetting).toEqual({ state: "not_vetted", by: null, at: null, ways: [], nextCheck: null });
    await at((tx) => closeDesk(tx, worker, id));
    await expect(at((tx) => endVetting(tx, worker, id))).rejects.toMatchObject({ code: "desk.changed" });
  });

  test("a contact is sealed unless it is printed anyway, and moves with the key", async () => {
    const { id } = await buildDesk(database, head, { contact: "Synthetic door 9", isVetted: false });
    const open = await buildDesk(database, head, { contact: "Synthetic hall", contactIsPublic: true, isVetted: false });
    const [row] = await database.db
      .selectFrom("desks")
      .selectAll()
      .where("desk_id", "=", id as never)
      .execute();
    expect(JSON.stringify(row)).not.toContain("door 9");
    const locked = await buildActor(database, { role: "administrator", orgId: head.orgId });
    expect((await at((tx) => readDesk(tx, locked, id))).contact).toBeNull();
    expect((await at((tx) => readDesk(tx, locked, open.id))).contact).toBe("Synthetic hall");
    const keys = await at((tx) => beginKeyChange(tx, head, [keyedDesks]));
    await moveRecords({ transaction: at, keys, records: [keyedDesks], by: head.userId });
    expect((await at((tx) => readDesk(tx, head, id))).contact).toBe("Synthetic door 9");
    expect(await at((tx) => keyedDesks.countBehind(tx, head.orgId, keys.current.version))).toBe(0);
  });
});
