import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import {
  campaignRowSchema,
  campaignViewSchema,
  evidenceSchema,
  leadRowSchema,
  leadSchema,
  type Lead,
} from "@suar/domain";
import { purgeImports } from "@suar/services/imports";
import { purgeLeads } from "@suar/services/leads";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";
import { runImport, upload } from "./testing/run-import.ts";

const campaignsShape = z.object({ campaigns: z.array(campaignRowSchema), total: z.number() });
const leadsShape = z.object({ leads: z.array(leadRowSchema), total: z.number() });
const recordsShape = z.object({ records: z.array(evidenceSchema), total: z.number() });

const statesIn = (events: string): readonly string[] =>
  events
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => z.object({ state: z.string() }).parse(JSON.parse(line.slice("data: ".length))).state);

withTestDatabases("the main job over HTTP", (open) => {
  let database: Database;
  let app: TestApp;
  let analyst: TestPerson;
  let importId: string;
  beforeAll(async () => {
    database = await open();
    app = await buildApp(database);
    analyst = await app.person("analyst");
    const done = await runImport(app, analyst);
    expect(done).toMatchObject({ state: "done", synthetic: true, rejected: 0, failure: null, progress: null });
    expect(done.campaigns).toBeGreaterThanOrEqual(2);
    importId = done.id;
  });
  const get = async (path: string) => (await app.request(path, { as: analyst })).json();
  const campaigns = async (query = "") =>
    campaignsShape.parse(await get(`/api/v1/imports/${importId}/campaigns?limit=200${query}`));
  const change = async (path: string, json: unknown) => {
    const answer = await app.request(path, { method: "POST", as: analyst, json });
    const body: unknown = await answer.json();
    return { status: answer.status, body, lead: () => leadSchema.parse(body) };
  };
  const openFirst = async (at = 0): Promise<Lead> => {
    const { campaigns: found } = await campaigns();
    return (await change("/api/v1/leads", { importId, campaign: found[at]?.campaign })).lead();
  };

  test("campaigns are listed, filtered, opened with reasons and evidence", async () => {
    const { campaigns: found, total } = await campaigns();
    expect(total).toBe(found.length);
    expect(found.every((one) => one.synthetic && one.reasons.length > 0)).toBe(true);
    const [first] = found;
    const language = Object.keys(first?.languages ?? {})[0] ?? "";
    expect((await campaigns(`&language=${language}`)).campaigns.map((one) => one.campaign)).toContain(first?.campaign);
    expect((await campaigns("&minSize=100000")).total).toBe(0);
    const path = `/api/v1/imports/${importId}/campaigns/${first?.campaign}`;
    const view = campaignViewSchema.parse(await get(path));
    expect(view).toMatchObject({ importId, importName: "adverts.csv", may: { export: true } });
    const { records, total: all } = recordsShape.parse(await get(`${path}/records?offset=1&limit=3`));
    expect([records.length, all]).toEqual([3, first?.size]);
  });

  test("a campaign is opened as a lead once, whoever asks again or at the same time", async () => {
    const { campaigns: found } = await campaigns();
    const input = { importId, campaign: found[0]?.campaign };
    const both = await Promise.all([change("/api/v1/leads", input), change("/api/v1/leads", input)]);
    expect(new Set(both.map((one) => one.status))).toEqual(new Set([200, 201]));
    const [first, second] = both.map((one) => one.lead());
    expect(first?.id).toBe(second?.id);
    expect(first).toMatchObject({ version: 1, state: "open", synthetic: true, openedBy: analyst.actor.name });
    expect(first?.evidence.length).toBe(Math.min(200, first?.evidenceTotal ?? 0));
    const row = (await campaigns()).campaigns.find((one) => one.campaign === first?.campaign);
    expect(row?.leadId).toBe(first?.id);
  });

  test("notes and decisions of somebody who saw an older version change nothing and lose nothing", async () => {
    const lead = await openFirst();
    const noted = (
      await change(`/api/v1/leads/${lead.id}/notes`, { text: "call Bangkok", version: lead.version })
    ).lead();
    expect(noted.notes.at(-1)).toMatchObject({ text: "call Bangkok", by: analyst.actor.name });
    const late = await change(`/api/v1/leads/${lead.id}/notes`, { text: "too late", version: lead.version });
    expect([late.status, late.body]).toMatchObject([
      409,
      { code: "lead.changed", details: { version: noted.version } },
    ]);
    const decide = { verdict: "useful", reason: "new_pattern", version: noted.version };
    const both = await Promise.all([1, 2].map(() => change(`/api/v1/leads/${lead.id}/decisions`, decide)));
    expect(new Set(both.map((one) => one.status))).toEqual(new Set([201, 409]));
    const decided = leadSchema.parse(await get(`/api/v1/leads/${lead.id}`));
    expect(decided).toMatchObject({ state: "useful", notes: [{ text: "call Bangkok" }] });
    const [decision] = decided.decisions;
    const back = `/api/v1/leads/${lead.id}/decisions/${decision?.id}/withdraw`;
    const undone = (await change(back, { version: decided.version })).lead();
    expect(undone.state).toBe("open");
    expect(undone.decisions[0]?.withdrawnAt).not.toBeNull();
    expect((await change(back, { version: undone.version })).status).toBe(409);
  });

  test("a decision is somebody else's to take back only for an administrator", async () => {
    const lead = await openFirst();
    const decided = (
      await change(`/api/v1/leads/${lead.id}/decisions`, {
        verdict: "not_useful",
        reason: "other",
        words: "an agency we know",
        version: lead.version,
      })
    ).lead();
    const path = `/api/v1/leads/${lead.id}/decisions/${decided.decisions.at(-1)?.id}/withdraw`;
    const json = { version: decided.version };
    const colleague = await app.person("analyst", analyst.actor.orgId);
    expect((await app.request(path, { method: "POST", as: colleague, json })).status).toBe(403);
    const administrator = await app.person("administrator", analyst.actor.orgId);
    expect((await app.request(path, { method: "POST", as: administrator, json })).status).toBe(200);
  });

  test("leads are found by their words, their notes, their state, and counted", async () => {
    const lead = await openFirst();
    await change(`/api/v1/leads/${lead.id}/notes`, { text: "ฝากตามเรื่องนักพากย์", version: lead.version });
    const list = async (query: string) => leadsShape.parse(await get(`/api/v1/leads?${query}`));
    expect((await list("search=%E0%B8%99%E0%B8%B1%E0%B8%81%E0%B8%9E%E0%B8%B2%E0%B8%81%E0%B8%A2%E0%B9%8C")).total).toBe(
      1,
    );
    expect((await list("search=zzzzunknown")).total).toBe(0);
    expect((await list("state=open&sort=size&limit=1")).leads).toHaveLength(1);
    expect((await list("state=useful")).total).toBe(0);
  });

  test("several campaigns leave in one file, and none when one of them is not there", async () => {
    const { campaigns: found } = await campaigns();
    const [one, two] = found;
    if (one === undefined || two === undefined) throw new Error("two campaigns are needed");
    const ask = (names: readonly string[], format: string) =>
      app.request(
        `/api/v1/imports/${importId}/export?format=${format}${names.map((name) => `&campaign=${name}`).join("")}`,
        {
          as: analyst,
        },
      );
    for (const format of ["csv", "json"]) {
      expect((await ask([one.campaign, "000000000000"], format)).status).toBe(404);
      expect((await ask([one.campaign, "../../source"], format)).status).toBe(404);
      expect(
        (
          await ask(
            Array.from({ length: 301 }, () => one.campaign),
            format,
          )
        ).status,
      ).toBe(400);
    }
    const csv = await (await ask([one.campaign, two.campaign, one.campaign], "csv")).text();
    expect(csv.split("\r\n").filter((line) => /^[0-9a-f]{12},/.test(line))).toHaveLength(one.size + two.size);
    expect(csv.match(/^\uFEFF?campaign,record,/gm)).toHaveLength(1);
    const shape = z.array(z.object({ campaign: z.object({ campaign: z.string() }), records: z.array(evidenceSchema) }));
    for (const names of [[one.campaign], [one.campaign, two.campaign]]) {
      const list = shape.parse(await (await ask(names, "json")).json());
      expect(list.map(({ campaign }) => campaign.campaign)).toEqual(names);
      expect(list[0]?.records).toHaveLength(one.size);
    }
  });

  test("exports carry the mark and the notice, and are recorded", async () => {
    const lead = await openFirst();
    const { campaigns: found } = await campaigns();
    const paths = [
      `/api/v1/leads/${lead.id}/export`,
      "/api/v1/leads/export",
      `/api/v1/imports/${importId}/export`,
      `/api/v1/imports/${importId}/campaigns/${found[0]?.campaign}/export`,
    ];
    for (const path of paths) {
      for (const format of ["csv", "json"]) {
        const answer = await app.request(`${path}?format=${format}`, { as: analyst });
        const text = await answer.text();
        expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="suar-[\w-]+\.(csv|json)"$/);
        expect(text).toContain("not an official tool");
        expect(text).toContain("synthetic demonstration data");
        if (format === "json") expect(() => JSON.parse(text) as unknown).not.toThrow();
      }
    }
    const actions = await database.db.selectFrom("audit_entries").select("action").execute();
    const names = actions.map((entry) => entry.action);
    for (const action of ["lead.exported", "leads.exported", "campaign.exported"]) expect(names).toContain(action);
  });

  test("a running import is stopped, and goes on when it is started again", async () => {
    const other = await app.person("analyst");
    const { id } = await upload(app, other);
    const path = `/api/v1/imports/${id}`;
    const mapping = { id: "id", text: "text", time: "posted_at", account: "account" };
    const post = (what: string) => app.request(`${path}/${what}`, { method: "POST", as: other, json: { mapping } });
    expect((await post("stop")).status).toBe(409);
    const early = await app.request(`${path}/campaigns`, { as: other });
    expect([early.status, await early.json()]).toEqual([409, expect.objectContaining({ code: "import.wrong_state" })]);
    expect((await post("start")).status).toBe(200);
    expect((await post("start")).status).toBe(409);
    expect((await app.request(path, { method: "DELETE", as: other })).status).toBe(409);
    expect((await post("stop")).status).toBe(200);
    const states = async () => statesIn(await (await app.request(`${path}/events`, { as: other })).text());
    expect((await states()).at(-1)).toBe("stopped");
    expect((await post("start")).status).toBe(200);
    expect((await states()).at(-1)).toBe("done");
  }, 120_000);

  test("a file that is no text is refused by name when it is started", async () => {
    const other = await app.person("analyst");
    const { id } = await upload(app, other, `id,text\n1,a\n2,${"\0\u0001".repeat(50)}\n`);
    const json = { mapping: { id: "id", text: "text", time: null, account: null } };
    const answer = await app.request(`/api/v1/imports/${id}/start`, { method: "POST", as: other, json });
    const body = z.object({ code: z.string() }).parse(await answer.json());
    expect([answer.status, body.code]).toEqual([422, expect.stringMatching(/^input\./)]);
  });

  describe("removing can be undone for ten minutes", () => {
    test("a lead", async () => {
      const lead = await openFirst(1);
      const path = `/api/v1/leads/${lead.id}`;
      expect((await app.request(path, { method: "DELETE", as: analyst })).status).toBe(204);
      expect((await app.request(path, { as: analyst })).status).toBe(404);
      expect((await change(`${path}/restore`, {})).lead().title).toBe(lead.title);
      expect((await app.request(path, { method: "DELETE", as: analyst })).status).toBe(204);
      const later = Date.now() + 11 * 60_000;
      expect(await database.transaction((tx) => purgeLeads(tx, later))).toBe(1);
      expect((await change(`${path}/restore`, {})).status).toBe(404);
    });

    test("an import, whose files go and whose leads stay", async () => {
      const other = await app.person("analyst");
      const { id } = await upload(app, other);
      const path = `/api/v1/imports/${id}`;
      const restore = () => app.request(`${path}/restore`, { method: "POST", as: other });
      expect((await app.request(path, { method: "DELETE", as: other })).status).toBe(204);
      expect((await app.request(path, { as: other })).status).toBe(404);
      expect((await restore()).status).toBe(200);
      expect((await app.request(path, { method: "DELETE", as: other })).status).toBe(204);
      const { transaction } = database;
      expect(await purgeImports({ transaction, corpora: app.node.corpora }, Date.now() + 11 * 60_000)).toBe(1);
      expect(existsSync(join(app.node.corpora, id))).toBe(false);
      expect((await restore()).status).toBe(404);
    });
  });

  test("every change stands in the audit trail with ids only", async () => {
    const lead = await openFirst(2);
    const note = `${analyst.actor.name} called Bangkok`;
    expect((await change(`/api/v1/leads/${lead.id}/notes`, { text: note, version: lead.version })).status).toBe(201);
    const entries = await database.db.selectFrom("audit_entries").selectAll().execute();
    const actions = new Set(entries.map((entry) => entry.action));
    for (const action of ["import.uploaded", "import.started", "import.finished", "lead.opened", "lead.noted"]) {
      expect(actions).toContain(action);
    }
    const text = JSON.stringify(entries);
    for (const secret of [note, analyst.actor.name, lead.title]) expect(text).not.toContain(secret);
  });
});
