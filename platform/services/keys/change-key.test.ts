import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf, type PersonId } from "@suar/domain";
import { sql } from "kysely";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { keyedPersons } from "../persons/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import { beginKeyChange, chooseKeepers, KeyMover, newPersonKey, offerKey, openKeys, readKey } from "./index.ts";
import { makeId } from "../sessions/index.ts";
import { buildKeyedActor, readAllNames, type KeyedActor } from "./testing/index.ts";

const quiet = { info: () => undefined, error: () => undefined };
const records = [keyedPersons];

withTestDatabases("a change of the key", (open, kind) => {
  let database: Database;
  let supervisor: KeyedActor;
  let mover: KeyMover;
  beforeEach(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database);
    mover = new KeyMover({ transaction: database.transaction, records, log: quiet });
  });
  const begin = (actor: KeyedActor) => database.transaction((tx) => beginKeyChange(tx, actor, records));
  const changeAll = async (actor: KeyedActor): Promise<void> => {
    mover.start(await begin(actor), actor.userId);
    await mover.settled(actor.orgId);
  };
  const versions = async (): Promise<readonly number[]> => {
    const rows = await database.db.selectFrom("organisation_keys").select("version").orderBy("version").execute();
    return rows.map(({ version }) => version);
  };

  test("is refused to who has no right, no key, or no session with the key", async () => {
    const administrator = await buildKeyedActor(database, { role: "administrator", colleague: supervisor });
    await expect(begin(administrator)).rejects.toMatchObject({ code: "session.forbidden" });
    const ungranted = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor, granted: false });
    await expect(begin(ungranted)).rejects.toMatchObject({ code: "key.not_granted" });
    const { memberKey: _, ...locked } = supervisor;
    await expect(begin(locked as KeyedActor)).rejects.toMatchObject({ code: "key.locked" });
    expect(await versions()).toEqual([1]);
  });

  test("keeps everybody who is entitled, and leaves out who is not any more", async () => {
    const worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
    const former = await buildKeyedActor(database, { role: "viewer", colleague: supervisor });
    const { id } = await buildPerson(database, supervisor, { name: "Synthetic Somebody" });
    await changeAll(supervisor);
    expect(await versions()).toEqual([2]);
    expect(await readAllNames(database, worker)).toEqual(new Map([[id, "Synthetic Somebody"]]));
    const left = await database.db.selectFrom("organisation_key_grants").select("user_id").execute();
    expect(left.map((row) => row.user_id)).not.toContain(former.userId);
    const old = { ...worker, memberKey: former.memberKey };
    await expect(database.transaction((tx) => openKeys(tx, old))).rejects.toMatchObject({ code: "key.broken_seal" });
  });

  test("makes new shares for the keepers, and takes the old key out of invitations", async () => {
    const keeper = await buildKeyedActor(database, { role: "viewer", colleague: supervisor, granted: false });
    const userIds = [supervisor.userId, keeper.userId];
    await database.transaction((tx) => chooseKeepers(tx, supervisor, { userIds }));
    await database.transaction((tx) => offerKey(tx, supervisor, { offerId: makeId(), secret: "s".repeat(43) }));
    const before = await database.db.selectFrom("key_keepers").select("public_key").executeTakeFirst();
    await changeAll(supervisor);
    const after = await database.db.selectFrom("key_keepers").select("public_key").executeTakeFirst();
    expect(after?.public_key).not.toBe(before?.public_key);
    expect(await database.db.selectFrom("key_offers").selectAll().execute()).toEqual([]);
    const view = await database.transaction((tx) => readKey(tx, supervisor, { isMoving: false }));
    expect(view.keepers.map((one) => one.id).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      userIds.toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  describe("that was cut off", () => {
    test("says so, and a colleague goes on with it", async () => {
      const worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
      const { id } = await buildPerson(database, supervisor, { name: "Synthetic Somebody" });
      await begin(supervisor);
      const later = Date.now() + 120_000;
      const view = await database.transaction((tx) => readKey(tx, worker, { isMoving: false, now: later }));
      expect(view.change).toMatchObject({ state: "stopped", moved: 0, total: 1 });
      expect(await readAllNames(database, worker)).toEqual(new Map([[id, "Synthetic Somebody"]]));
      await changeAll(worker);
      expect(await versions()).toEqual([2]);
      const done = await database.transaction((tx) => readKey(tx, worker, { isMoving: false }));
      expect(done).toMatchObject({ key: { version: 2 }, change: null });
    });

    test("moves what was written meanwhile, and stops when the node closes", async () => {
      const keys = await begin(supervisor);
      await mover.close();
      mover.start(keys, supervisor.userId);
      expect(mover.isMoving(supervisor.orgId)).toBe(false);
      expect(await versions()).toEqual([1, 2]);
    });
  });

  // The embedded database runs one transaction after the other: nobody can write in between.
  test.runIf(kind === "postgres")("waits for somebody who is still writing with the old key", async () => {
    let goOn = (): void => undefined;
    const paused = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let hasOpened = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      hasOpened = resolve;
    });
    const writing = database.transaction(async (tx) => {
      const keys = await openKeys(tx, supervisor);
      hasOpened();
      await paused;
      const person = makeId<PersonId>();
      const at = instantOf(Date.now());
      const owner = { org_id: supervisor.orgId, person_id: person };
      await tx
        .insertInto("persons")
        .values({ ...owner, recorded_at: at, changed_at: at })
        .execute();
      const { row } = newPersonKey(keys, person);
      expect(row.version).toBe(1);
      await tx
        .insertInto("person_keys")
        .values({ ...owner, version: row.version, wrapped: row.wrapped })
        .execute();
    });
    await opened;
    const changing = changeAll(supervisor);
    // Everything there was is moved, and the end of the change waits at the lock.
    await vi.waitFor(
      async () => {
        const { rows } = await sql`select 1 from pg_stat_activity where wait_event_type = 'Lock'
          and datname = current_database()`.execute(database.db);
        expect(rows).toHaveLength(1);
      },
      { timeout: 60_000, interval: 100 },
    );
    expect(await versions()).toEqual([1, 2]);
    goOn();
    await Promise.all([writing, changing]);
    expect(await versions()).toEqual([2]);
    const moved = await database.db.selectFrom("person_keys").select("version").execute();
    expect(moved).toEqual([{ version: 2 }]);
  });
});
