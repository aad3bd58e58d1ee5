import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { CreateCollection, ImportId, Role } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/build-actor.ts";
import { addDay, createCollection, listCollections, readCollection, readIntake, rebuildCollection } from "./index.ts";
import { join } from "node:path";

const now = Date.parse("2026-11-22T08:00:00.000Z");
const asked: CreateCollection = {
  name: "Board",
  kind: "job_adverts",
  holds: "Job adverts of a board",
  purpose: "Find recruitment into scam centres",
  access: "Given daily by the board under its letter",
  keepDays: 30,
  agreement: null,
};
const adult: CreateCollection = {
  ...asked,
  kind: "adult_services",
  agreement: {
    purpose: "trafficking",
    forbids: ["prostitution", "immigration", "tax", "licences"],
    party: "A platform",
    signedBy: "A. Person, an office",
    reference: "paper 1",
    from: "2026-11-01",
    until: "2026-11-30",
  },
};

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

withTestDatabases("collections", (open) => {
  let database: Database;
  let analyst: Actor;
  const as = (role: Role): Promise<Actor> => buildActor(database, { role, orgId: analyst.orgId });
  const create = (actor: Actor, given = asked, at = now) =>
    database.transaction((tx) => createCollection(tx, actor, given, at));
  const place = () => ({
    transaction: database.transaction,
    corpora: join(database.dataDir, "corpora"),
    limitBytes: 1000,
  });
  const add = (actor: Actor, id: string, day = "2026-11-22", at = now) =>
    addDay(place(), actor, { id, day, name: "a.csv", body: pieces("id,text\n1,a\n") }, at);

  beforeEach(async () => {
    database = await open();
    analyst = await buildActor(database);
  });

  describe("createCollection", () => {
    test("is refused to viewers and auditors; one of adult-service adverts to all but administrator and supervisor", async () => {
      for (const role of ["viewer", "auditor"] as const) {
        await expect(create(await as(role))).rejects.toMatchObject({ code: "session.forbidden" });
      }
      for (const role of ["analyst", "case_worker", "viewer", "auditor"] as const) {
        await expect(create(await as(role), adult)).rejects.toMatchObject({ code: "session.forbidden" });
      }
      expect(await database.db.selectFrom("collections").selectAll().execute()).toEqual([]);
    });

    test("refuses adult-service adverts without an agreement, with one use allowed, over, or not begun", async () => {
      const supervisor = await as("supervisor");
      const agreement = adult.agreement ?? { forbids: [] };
      const allowed = { ...agreement, forbids: ["prostitution", "immigration", "tax"] } as typeof adult.agreement;
      const field = { code: "call.invalid" };
      await expect(create(supervisor, { ...adult, agreement: null })).rejects.toMatchObject(field);
      await expect(create(supervisor, { ...adult, agreement: allowed })).rejects.toMatchObject(field);
      await expect(create(supervisor, { ...adult, keepDays: 31 })).rejects.toMatchObject(field);
      for (const at of ["2026-10-31T12:00:00Z", "2026-12-01T00:00:00Z"]) {
        await expect(create(supervisor, adult, Date.parse(at))).rejects.toMatchObject({ code: "collection.closed" });
      }
    });

    test("keeps what was said, and says so in the trail", async () => {
      const made = await create(analyst);
      expect(made).toMatchObject({ ...asked, state: "empty", days: [], newestDay: null, may: { addDay: true } });
      expect(await create(await as("supervisor"), adult)).toMatchObject({ agreement: adult.agreement });
      const trail = await database.db
        .selectFrom("audit_entries")
        .select(["action", "details"])
        .orderBy("seq")
        .execute();
      expect(trail).toEqual([
        { action: "collection.created", details: { kind: "job_adverts", keepDays: 30 } },
        { action: "collection.created", details: { kind: "adult_services", keepDays: 30, until: "2026-11-30" } },
      ]);
    });
  });

  describe("who sees a collection", () => {
    test("nobody of another organisation; one of adult-service adverts no viewer", async () => {
      const { id } = await create(analyst);
      const hidden = await create(await as("supervisor"), adult);
      const stranger = await buildActor(database);
      const read = (actor: Actor, which: string) => database.transaction((tx) => readCollection(tx, actor, which, now));
      const list = async (actor: Actor) =>
        (await database.transaction((tx) => listCollections(tx, actor, now))).map((row) => row.id);
      await expect(read(stranger, id)).rejects.toMatchObject({ code: "import.not_found" });
      await expect(read(await as("auditor"), id)).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(read(await as("viewer"), hidden.id)).rejects.toMatchObject({ code: "import.not_found" });
      expect(await list(stranger)).toEqual([]);
      expect(await list(await as("viewer"))).toEqual([id]);
      expect(await list(analyst)).toEqual([hidden.id, id]);
    });
  });

  describe("rebuildCollection", () => {
    test("is refused to viewers, strangers and where nothing failed; else it waits for its turn again", async () => {
      const { id } = await create(analyst);
      const rebuild = (actor = analyst) => database.transaction((tx) => rebuildCollection(tx, actor, id, now));
      const leave = (state: "failed" | "done") =>
        database.db
          .updateTable("imports")
          .set({ state })
          .where("import_id", "=", id as ImportId)
          .execute();
      await leave("failed");
      await expect(rebuild(await as("viewer"))).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(rebuild(await buildActor(database))).rejects.toMatchObject({ code: "import.not_found" });
      const read = () => database.transaction((tx) => readCollection(tx, analyst, id, now));
      expect(await read()).toMatchObject({ state: "failed", may: { rebuild: true, addDay: false } });
      expect(await rebuild()).toMatchObject({ state: "working", may: { rebuild: false } });
      const [job] = await database.db
        .selectFrom("jobs")
        .select(["kind", "state"])
        .where("subject_id", "=", id)
        .execute();
      expect(job).toEqual({ kind: "rebuild", state: "queued" });
      await expect(rebuild()).rejects.toMatchObject({ code: "import.wrong_state" });
      await leave("done");
      await expect(rebuild()).rejects.toMatchObject({ code: "import.wrong_state" });
    });
  });

  describe("addDay", () => {
    test("is refused to viewers, strangers, for what is no day, and after the agreement", async () => {
      const { id } = await create(analyst);
      const hidden = await create(await as("supervisor"), adult);
      await expect(add(await as("viewer"), id)).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(add(await buildActor(database), id)).rejects.toMatchObject({ code: "import.not_found" });
      for (const day of ["2026-11-24", "2026-13-01", "../../etc", "2026-11-22-2"]) {
        await expect(add(analyst, id, day), day).rejects.toMatchObject({ code: "call.invalid" });
      }
      const late = Date.parse("2026-12-01T00:00:00Z");
      await expect(add(analyst, hidden.id, "2026-11-30", late)).rejects.toMatchObject({ code: "collection.closed" });
      expect(await database.db.selectFrom("imports").select("kind").where("kind", "=", "day").execute()).toEqual([]);
    });

    test("takes a second file of one day under a number of its own", async () => {
      const { id } = await create(analyst);
      const first = await add(analyst, id);
      const second = await add(analyst, id);
      expect([first, second].map((one) => one.collection)).toEqual([
        { id, name: "Board", day: "2026-11-22" },
        { id, name: "Board", day: "2026-11-22-2" },
      ]);
      expect(await readIntake(place(), analyst, id)).toMatchObject({ day: null, records: 0, series: [] });
    });
  });
});
