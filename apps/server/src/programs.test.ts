import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { programActions } from "@suar/domain";
import { makeProgram, withdrawProgram } from "@suar/services/programs";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";
import { callOf, routeTable } from "./testing/route-table.ts";

const problemShape = z.object({ code: z.string(), details: z.record(z.string(), z.unknown()).optional() });
const madeShape = z.object({ id: z.string(), token: z.string() });

withTestDatabases("a program with a token", (open) => {
  let database: Database;
  let app: TestApp;
  let administrator: TestPerson;
  let token: string;
  beforeEach(async () => {
    database = await open();
    app = await buildApp(database);
    administrator = await app.person("administrator");
    const json = { name: "Nightly import", actions: ["import.upload", "import.read"], days: 30 };
    const made = await app.request("/api/v1/programs", { method: "POST", as: administrator, json });
    expect(made.status).toBe(201);
    ({ token } = madeShape.parse(await made.json()));
  });
  /** As a program calls: no cookie, no proof, nothing of our pages. */
  const call = (path: string, { method = "GET", body }: { method?: string; body?: string } = {}, bearer = token) =>
    app.app.request(path, {
      method,
      headers: { authorization: `Bearer ${bearer}` },
      ...(body === undefined ? {} : { body }),
    });
  const problem = async (answer: Response) => ({ status: answer.status, ...problemShape.parse(await answer.json()) });

  describe("is refused", () => {
    test("what its token does not name and what only people do, with the action; it is recorded", async () => {
      const outside = { status: 403, code: "program.out_of_scope" };
      const remove = await call(`/api/v1/imports/${administrator.actor.orgId}`, { method: "DELETE" });
      expect(await problem(remove)).toMatchObject({ ...outside, details: { action: "import.remove" } });
      expect(await problem(await call("/api/v1/devices", { method: "DELETE" }))).toMatchObject(outside);
      expect(await problem(await call("/api/v1/programs"))).toMatchObject(outside);
      const entries = database.db.selectFrom("audit_entries").select("details").where("action", "=", "program.refused");
      expect(await entries.orderBy("seq").execute()).toEqual(
        ["import.remove", "device.sign_out", "program.read"].map((action) => ({ details: { why: "scope", action } })),
      );
    });

    test("the session's own routes, an unknown token, and a cookie in the place of one", async () => {
      const wrong = { status: 401, code: "program.not_valid" };
      expect(await problem(await call("/api/v1/imports", {}, "suar_made-up"))).toMatchObject(wrong);
      expect(await problem(await call("/api/v1/imports", {}, administrator.cookie.split("=")[1]))).toMatchObject(wrong);
      for (const method of ["GET", "DELETE"])
        expect(await problem(await call("/api/v1/sessions/current", { method }))).toMatchObject({
          code: "session.required",
        });
      const half = app.app.request("/api/v1/imports", {
        headers: { authorization: token, cookie: administrator.cookie },
      });
      expect(await problem(await half)).toMatchObject({ status: 401, code: "session.other_device" });
    });

    test("by every route that the policy keeps for people or names no action for, whatever its token says", async () => {
      const all = await database.transaction((tx) =>
        makeProgram(tx, administrator.actor, { name: "All of it", actions: [...programActions], days: 1 }),
      );
      const forPeople = Object.entries(routeTable).filter(
        ([, { action }]) => action !== "anybody" && !programActions.some((each) => each === action),
      );
      expect(forPeople.length).toBeGreaterThan(20);
      for (const [route, { json, body }] of forPeople) {
        const { method, path } = callOf(route);
        const given = json === undefined ? body : JSON.stringify(json);
        const headers = { authorization: `Bearer ${all.token}`, "content-type": "application/json" };
        const answer = await app.app.request(path, {
          method,
          headers,
          ...(given === undefined ? {} : { body: given }),
        });
        const said = await answer.text();
        // A node without the other service says so first, to everybody alike.
        if (!said.includes("oidc.not_set_up")) expect([401, 403], `${route}: ${said}`).toContain(answer.status);
      }
    });

    test("on a foreign host name that points here", async () => {
      const answer = await call("http://rebound.example/api/v1/imports", { method: "POST", body: "x" });
      expect(await problem(answer)).toMatchObject({ status: 403, code: "call.cross_site" });
    });
  });

  test("has texts read as often as it likes, its token looked up once a second, and none when it is shut out", async () => {
    const made = await database.transaction((tx) =>
      makeProgram(tx, administrator.actor, { name: "Job board", actions: ["text.screen"], days: 1 }),
    );
    const narrow = await buildApp(database, { SUAR_REQUESTS_PER_MINUTE: "20" });
    const screen = (bearer: string) =>
      narrow.app.request("/api/v1/screen", {
        method: "POST",
        headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
        body: JSON.stringify({ id: "a", text: "Work in Poipet, no visa needed" }),
      });
    expect(await problem(await screen(token))).toMatchObject({ status: 403, code: "program.out_of_scope" });
    for (let n = 0; n < 40; n += 1) expect((await screen(made.token)).status).toBe(200);
    const used = database.db.selectFrom("audit_entries").select("seq").where("action", "=", "program.used");
    expect(await used.where("subject_id", "=", made.id).execute()).toHaveLength(1);
    await database.transaction((tx) => withdrawProgram(tx, administrator.actor, made.id));
    await expect.poll(async () => (await screen(made.token)).status, { timeout: 30_000 }).toBe(401);
    const refused = [];
    for (let n = 0; n < 25; n += 1) refused.push((await screen(token)).status);
    expect(refused.at(-1), "a token without the right is counted, for each try is recorded").toBe(429);
  });

  test("does what its token names, without cookie, device or the mark of our pages", async () => {
    const uploaded = await call("/api/v1/imports?name=a.csv", { method: "POST", body: "id,text\n1,a\n" });
    expect(uploaded.status, await uploaded.clone().text()).toBe(201);
    expect(uploaded.headers.get("set-cookie")).toBeNull();
    expect((await call("/api/v1/imports")).status).toBe(200);
    const { id } = z.object({ id: z.string() }).parse(await uploaded.json());
    const events = (await call(`/api/v1/imports/${id}/events`)).body?.pipeThrough(new TextDecoderStream());
    const first = await events?.[Symbol.asyncIterator]().next();
    expect(first?.value).toContain('"state":"uploaded"');
    expect(app.logged.join("")).not.toContain(token);
  });
});
