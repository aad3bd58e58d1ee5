import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { collectionSchema, type Collection, type Import, importSchema, type Lead } from "@suar/domain";
import { ageCollections, purgeImports, undoMs } from "@suar/services/imports";
import { demonstrationCsv } from "@suar/services/demonstration";
import { expireData } from "@suar/services/retention";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";

const mapping = { id: "id", text: "text", time: "posted_at", account: "account" };
const board = {
  name: "Board",
  kind: "job_adverts",
  holds: "Job adverts of a board",
  purpose: "Find recruitment into scam centres",
  access: "Given daily by the board under its letter",
  keepDays: 2,
};
const dayMs = 24 * 60 * 60_000;
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const agreement = {
  purpose: "trafficking",
  forbids: ["prostitution", "immigration", "tax", "licences"],
  party: "A platform",
  signedBy: "A. Person, an office",
  reference: "paper 1",
  from: dateOf(Date.now() - dayMs),
  until: dateOf(Date.now() + 400 * dayMs),
};

/** One file in two halves, so that campaigns of the first day grow on the second. */
function twoDays(): readonly [string, string] {
  const csv = demonstrationCsv({ rings: 2, honest: 20, families: 0, ringSize: [10, 12] });
  const [header = "", ...records] = csv.trimEnd().split(/\r?\n(?=synthetic-)/u);
  const half = (parity: number): string => [header, ...records.filter((_, at) => at % 2 === parity), ""].join("\n");
  return [half(0), half(1)];
}

withTestDatabases("a collection over HTTP", (open) => {
  let database: Database;
  let app: TestApp;
  let analyst: TestPerson;
  let supervisor: TestPerson;
  const start = Date.now();
  const days = twoDays();

  const post = (path: string, as: TestPerson, json: unknown) => app.request(path, { method: "POST", as, json });
  const read = async (id: string, as = analyst): Promise<Collection> =>
    collectionSchema.parse(await (await app.request(`/api/v1/collections/${id}`, { as })).json());
  const add = async (id: string, day: string, body: string, as = analyst): Promise<Import> => {
    const path = `/api/v1/collections/${id}/days?name=day.csv&day=${day}`;
    const answer = await app.request(path, { method: "POST", as, body });
    expect(answer.status, await answer.clone().text()).toBe(201);
    const { id: file } = importSchema.parse(await answer.json());
    const started = await post(`/api/v1/imports/${file}/start`, as, { mapping });
    expect(started.status, await started.clone().text()).toBe(200);
    const events = await (await app.request(`/api/v1/imports/${file}/events`, { as })).text();
    const last = events.split("\n").findLast((line) => line.startsWith("data: ")) ?? "";
    return importSchema.parse(JSON.parse(last.slice("data: ".length)));
  };
  const settled = async (id: string): Promise<Collection> => {
    app.node.jobs.wake();
    for (let asked = 0; asked < 600; asked += 1) {
      const now = await read(id);
      const isWorking = now.state === "working" || now.days.some((day) => ["queued", "running"].includes(day.state));
      if (!isWorking) return now;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`still at work: ${app.logged.slice(-5).join("")}`);
  };
  const create = async (json: unknown, as = analyst): Promise<string> => {
    const answer = await post("/api/v1/collections", as, json);
    expect(answer.status, await answer.clone().text()).toBe(201);
    return collectionSchema.parse(await answer.json()).id;
  };
  const campaignsOf = async (id: string, query = "", as = analyst) => {
    const answer = await app.request(`/api/v1/imports/${id}/campaigns${query}`, { as });
    return (await answer.json()) as {
      code?: string;
      total: number;
      campaigns: { campaign: string; size: number; change?: { state: string; newRecords: number } }[];
    };
  };
  const allRecords = async (id: string, campaign: string, as = supervisor) =>
    (
      (await (await app.request(`/api/v1/imports/${id}/campaigns/${campaign}/records`, { as })).json()) as {
        records: { id: string }[];
      }
    ).records.map((record) => record.id);

  beforeAll(async () => {
    database = await open();
    app = await buildApp(database);
    analyst = await app.person("analyst");
    supervisor = await app.person("supervisor", analyst.actor.orgId);
  });

  let board1 = "";
  test("grows day by day: says what is new and grown, remembers the columns, lets the file go", async () => {
    board1 = await create(board);
    expect(await campaignsOf(board1)).toMatchObject({ code: "import.wrong_state" });
    const first = await add(board1, dateOf(start - dayMs), days[0]);
    expect(first).toMatchObject({ state: "done", failure: null });
    const before = await campaignsOf(board1);
    expect(before.campaigns.map((row) => row.change?.state)).toEqual(before.campaigns.map(() => "new"));
    const second = await add(board1, dateOf(start), days[1]);
    expect(second).toMatchObject({ state: "done", failure: null });
    const after = await campaignsOf(board1, "?change=grown");
    expect(after.total).toBeGreaterThanOrEqual(2);
    expect(before.campaigns.map((row) => row.campaign)).toEqual(
      expect.arrayContaining(after.campaigns.map((row) => row.campaign)),
    );
    const intake = await (await app.request(`/api/v1/collections/${board1}/intake`, { as: analyst })).json();
    expect(intake).toMatchObject({ day: dateOf(start), states: { grown: after.total } });
    expect(await read(board1)).toMatchObject({ state: "ready", mapping, days: [{ state: "done" }, { state: "done" }] });
    expect(existsSync(join(app.node.corpora, first.id, "source"))).toBe(false);
    expect(await (await app.request("/api/v1/imports", { as: analyst })).json()).toEqual({ imports: [] });
  }, 240_000);

  test("a lead opens from it as from a file, once", async () => {
    const [row] = (await campaignsOf(board1)).campaigns;
    const json = { importId: board1, campaign: row?.campaign };
    expect((await post("/api/v1/leads", analyst, json)).status).toBe(201);
    expect((await post("/api/v1/leads", analyst, json)).status).toBe(200);
  });

  test("a day that is removed takes with it what was found through it", async () => {
    const { days: shown } = await read(board1);
    const newest = shown[0]?.id ?? "";
    const gone = await app.request(`/api/v1/imports/${newest}`, { method: "DELETE", as: analyst });
    expect(gone.status).toBe(204);
    const place = { transaction: database.transaction, corpora: app.node.corpora };
    expect(await purgeImports(place, Date.now() + undoMs + 1)).toBe(1);
    const left = await settled(board1);
    expect(left.days.map((day) => day.day)).toEqual([dateOf(start - dayMs)]);
    expect(await readdir(join(app.node.corpora, board1, "days"))).toEqual([dateOf(start - dayMs)]);
    expect((await campaignsOf(board1)).campaigns.every((row) => row.change?.state === "new")).toBe(true);
  }, 240_000);

  test("the clock alone lets loose records go, and a whole day when its time is over", async () => {
    const place = { transaction: database.transaction, corpora: app.node.corpora };
    expect(await ageCollections(place, start)).toEqual({ erased: 0, clocked: 0 });
    expect(await ageCollections(place, start + 2 * dayMs)).toEqual({ erased: 0, clocked: 1 });
    const aged = await settled(board1);
    expect(aged.days[0]).toMatchObject({ day: dateOf(start + 2 * dayMs), name: "", state: "done" });
    expect(aged.days[0]?.outcome?.expired).toBeGreaterThan(0);
    expect(aged.campaigns).toBeGreaterThanOrEqual(2);
    expect(await ageCollections(place, start + 2 * dayMs)).toEqual({ erased: 0, clocked: 0 });
    await expireData(place, start + 182 * dayMs);
    const empty = await settled(board1);
    expect(empty.days.filter((day) => day.name !== "")).toEqual([]);
    expect(empty.campaigns).toBe(0);
    const leads = (await (await app.request("/api/v1/leads", { as: analyst })).json()) as { total: number };
    expect(leads.total).toBe(1);
  }, 240_000);

  describe("of adult-service adverts", () => {
    let hidden = "";
    let campaign = "";
    test("is not looked at by a viewer or an administrator, and never searched", async () => {
      hidden = await create({ ...board, kind: "adult_services", agreement }, supervisor);
      await add(hidden, dateOf(start), days[0], supervisor);
      campaign = (await campaignsOf(hidden, "", supervisor)).campaigns[0]?.campaign ?? "";
      expect(campaign).not.toBe("");
      for (const role of ["viewer", "administrator"] as const) {
        const other = await app.person(role, analyst.actor.orgId);
        expect(await campaignsOf(hidden, "", other), role).toMatchObject({ code: "session.forbidden" });
      }
      expect(await campaignsOf(hidden, "?search=855", supervisor)).toMatchObject({ code: "collection.no_search" });
    }, 240_000);

    test("gives a lead only with two independent facts that its own records show", async () => {
      const [one = "", two = ""] = await allRecords(hidden, campaign);
      const fact = (kind: string, ...records: string[]) => ({ fact: kind, records, words: "what is seen there" });
      const ask = async (facts?: unknown) => {
        const answer = await post("/api/v1/leads", supervisor, { importId: hidden, campaign, facts });
        return (await answer.json()) as Lead & { code?: string };
      };
      for (const facts of [
        undefined,
        [fact("papers_held", one)],
        [fact("papers_held", one), fact("movement_controlled", one)],
        [fact("earnings_taken", one), fact("debt_named", two)],
      ]) {
        expect(await ask(facts)).toMatchObject({ code: "collection.facts_needed" });
      }
      const elsewhere = [fact("papers_held", one), fact("movement_controlled", "not-there")];
      expect(await ask(elsewhere)).toMatchObject({ code: "call.invalid" });
      expect(await ask([fact("price", one), fact("nationality", two)])).toMatchObject({ code: "call.invalid" });
      const lead = await ask([fact("papers_held", one), fact("movement_controlled", two)]);
      expect(lead.facts).toMatchObject([{ fact: "papers_held" }, { fact: "movement_controlled" }]);
      const phone = lead.view.campaign.identifiers[0]?.value ?? lead.title;
      const found = await app.request(`/api/v1/leads?search=${encodeURIComponent(phone)}`, { as: supervisor });
      expect(((await found.json()) as { leads: { id: string }[] }).leads.map((row) => row.id)).not.toContain(lead.id);
    });

    test("leaves after 30 days, joined or not", async () => {
      const place = { transaction: database.transaction, corpora: app.node.corpora };
      await ageCollections(place, start + 29 * dayMs);
      expect((await settled(hidden)).days.some((day) => day.name !== "")).toBe(true);
      const { erased } = await ageCollections(place, Date.now() + 30 * dayMs);
      expect(erased).toBeGreaterThan(0);
      const left = await settled(hidden);
      expect(left.days.filter((day) => day.name !== "")).toEqual([]);
      expect(left.campaigns).toBe(0);
      expect(await readFile(join(app.node.corpora, hidden, "found", "rows.jsonl"), "utf8").catch(() => "")).toBe("");
    }, 240_000);
  });
});
