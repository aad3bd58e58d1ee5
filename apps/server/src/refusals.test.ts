import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { buildLead } from "@suar/services/leads/testing";
import { actionIds, decide, reachOf, roles, ruleOf } from "@suar/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { apiDescription } from "./describe-api.ts";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";
import { callOf, routeTable } from "./testing/route-table.ts";
import { upload } from "./testing/run-import.ts";

const routes = Object.keys(routeTable);
const behindSignIn = routes.filter((route) => routeTable[route]?.action !== "anybody");
const byAction = behindSignIn.flatMap((route) => {
  const action = actionIds.find((each) => each === routeTable[route]?.action);
  return action === undefined ? [] : [{ route, action }];
});
const changing = routes.filter((route) => !route.startsWith("get "));
const withId = behindSignIn.filter((route) => route.includes("{id}"));
const problemShape = z.object({ code: z.string(), status: z.number(), title: z.string(), trace: z.uuid() });

withTestDatabases("every route refuses", (open) => {
  let database: Database;
  let app: TestApp;
  let analyst: TestPerson;
  let stranger: TestPerson;
  beforeAll(async () => {
    database = await open();
    app = await buildApp(database);
    analyst = await app.person("analyst");
    stranger = await app.person("administrator");
  });

  const call = async (route: string, as: TestPerson | undefined, ids = {}, headers = {}) => {
    const { json, body } = routeTable[route] ?? {};
    const { method, path } = callOf(route, ids);
    const given = {
      method,
      as,
      headers,
      ...(json === undefined ? {} : { json }),
      ...(body === undefined ? {} : { body }),
    };
    const answer = await app.request(path, given);
    const type = answer.headers.get("content-type") ?? "";
    const problem = type.startsWith("application/problem+json") ? problemShape.parse(await answer.json()) : undefined;
    return { status: answer.status, code: problem?.code };
  };

  test("the table has every route of the API", () => {
    const { paths } = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(apiDescription(app.app));
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.length).toBeGreaterThan(25);
    expect(described.toSorted()).toEqual(routes.toSorted());
  });

  test.each(behindSignIn)("%s without a session", async (route) => {
    expect(await call(route, undefined)).toEqual({ status: 401, code: "session.required" });
  });

  test.each(byAction)("$route to every role that may not $action, and to no other", async ({ route, action }) => {
    // An organisation of its own, because some routes end what their caller has.
    const { orgId } = (await app.person("viewer")).actor;
    const answers: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const role of roles) {
      const person = await app.person(role, orgId);
      const { status, code } = await call(route, person);
      answers[role] = code === "session.forbidden" ? `${status} ${code}` : "goes on";
      const mayAtAll = decide(person.actor, action, { orgId, ownerId: person.actor.userId }).allowed;
      expected[role] = mayAtAll ? "goes on" : "403 session.forbidden";
    }
    expect(answers).toEqual(expected);
  });

  test.each(changing)("%s from another site", async (route) => {
    const refused = { status: 403, code: "call.cross_site" };
    expect(await call(route, analyst, {}, { "x-suar": undefined })).toEqual(refused);
    expect(await call(route, analyst, {}, { "sec-fetch-site": "cross-site" })).toEqual(refused);
    expect(await call(route, analyst, {}, { "sec-fetch-site": "same-site" })).toEqual(refused);
    expect(await call(route, analyst, {}, { origin: "https://elsewhere.example" })).toEqual(refused);
    expect(await call(route, analyst, {}, { "sec-fetch-site": undefined })).toEqual(refused);
  });

  test.each(routes.filter((route) => route.startsWith("get ")))("%s to a page of another site", async (route) => {
    const refused = { status: 403, code: "call.cross_site" };
    expect(await call(route, analyst, {}, { "sec-fetch-site": "cross-site" })).toEqual(refused);
    expect(await call(route, analyst, {}, { "sec-fetch-site": "same-site" })).toEqual(refused);
  });

  describe("another organisation's things, as if they were not there", () => {
    let ids: { importId: string; leadId: string };
    beforeAll(async () => {
      const { id: importId } = await upload(app, analyst, "id,text\n1,one\n2,two\n");
      ids = { importId, leadId: await database.transaction((tx) => buildLead(tx, analyst.actor, { importId })) };
      expect((await app.request(`/api/v1/imports/${importId}`, { as: analyst })).status).toBe(200);
      expect((await app.request(`/api/v1/leads/${ids.leadId}`, { as: analyst })).status).toBe(200);
    });

    test.each(withId)("%s", async (route) => {
      // Somebody of another organisation who may do it there: what refuses them is that the thing is not theirs.
      const action = actionIds.find((each) => each === routeTable[route]?.action);
      const able = roles.find((role) => action !== undefined && reachOf([role], ruleOf(action)) !== undefined);
      const somebody = able === undefined ? stranger : await app.person(able);
      const answer = await call(route, somebody, ids);
      expect(answer.status).toBe(404);
      expect(answer.code).toMatch(/^[a-z_]+\.not_found$/);
    });

    test("lists hold one's own only", async () => {
      const text = async (path: string) => (await app.request(path, { as: stranger })).text();
      for (const path of ["/api/v1/imports", "/api/v1/leads", "/api/v1/leads/export?format=json"]) {
        const shown = await text(path);
        expect(shown).not.toContain(ids.importId);
        expect(shown).not.toContain(ids.leadId);
      }
    });
  });
});
