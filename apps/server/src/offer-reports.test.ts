import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { buildKeyedActor } from "@suar/services/keys/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { buildApp, type TestApp } from "./testing/build-app.ts";

const path = "/api/v1/offer-reports";
const advert = { text: "Synthetic advert: hush-4711", from: null, to: "KH", language: "en" };
const page = "https://check.example.org";

withTestDatabases("reports of offers over HTTP", (open) => {
  let database: Database;
  let orgId: string;
  let node: TestApp;
  beforeEach(async () => {
    database = await open();
    ({ orgId } = await buildKeyedActor(database, { role: "case_worker" }));
    node = await buildApp(database, { SUAR_OFFER_REPORTS_TO: orgId, SUAR_OFFER_REPORT_ORIGINS: page });
  });
  const post = (headers: Readonly<Record<string, string | undefined>> = {}, json: unknown = advert) =>
    node.request(path, { method: "POST", json, headers });

  test("are refused by a node that was not told to take them", async () => {
    const other = await buildApp(database);
    const answer = await other.request(path, { method: "POST", json: advert });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: "offer_report.not_taken" });
  });

  test("are taken from anybody at this node's own page: a receipt, no cookie, no word in the log", async () => {
    const answer = await post();
    expect(answer.status).toBe(201);
    expect(Object.keys((await answer.json()) as object)).toEqual(["receipt"]);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(node.logged.join("")).not.toContain("hush-4711");
    expect(node.logged.join("")).toContain(path);
  });

  test.each([
    ["too long a text", { ...advert, text: "a".repeat(10_001) }],
    ["an empty one", { ...advert, text: " \n " }],
    ["no country", { ...advert, to: "XX" }],
    ["more than was asked", { ...advert, name: "Somebody" }],
  ])("are refused with %s", async (_what, wrong) => {
    const answer = await post({}, wrong);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain("hush-4711");
  });

  test("are refused when the body is too large, and when one address sends too many", async () => {
    expect((await post({}, { ...advert, text: "ខ".repeat(60_000) })).status).toBe(413);
    const slow = await buildApp(database, { SUAR_OFFER_REPORTS_TO: orgId, SUAR_REQUESTS_PER_MINUTE: "100" });
    const send = () => slow.request(path, { method: "POST", json: advert });
    expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([201, 201, 429]);
  });

  describe("from another site", () => {
    const cross = { "sec-fetch-site": "cross-site", "x-suar": undefined };

    test("are refused, and so is all else that a published page might ask", async () => {
      const foreign = await post({ ...cross, origin: "https://elsewhere.example.org" });
      expect(foreign.status).toBe(403);
      expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
      const asking = await node.request(path, {
        method: "OPTIONS",
        headers: { ...cross, origin: "https://elsewhere.example.org" },
      });
      expect(asking.headers.get("access-control-allow-origin")).toBeNull();
      for (const other of [path, "/api/v1/node", `${path}/import`]) {
        const answer = await node.request(other, { headers: { ...cross, origin: page } });
        expect(answer.status, other).toBe(403);
        expect(answer.headers.get("access-control-allow-origin"), other).toBeNull();
      }
    });

    test("are taken where this node was told that the page is published, without credentials", async () => {
      const asked = await node.request(path, { method: "OPTIONS", headers: { ...cross, origin: page } });
      expect(asked.status).toBe(204);
      expect(asked.headers.get("access-control-allow-headers")).toBe("content-type, x-suar");
      const answer = await post({ ...cross, origin: page });
      expect(answer.status).toBe(201);
      expect(answer.headers.get("access-control-allow-origin")).toBe(page);
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      expect(answer.headers.get("vary")).toContain("origin");
    });
  });
});
