import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { claimNodeSchema } from "@suar/domain";
import { offerClaim } from "@suar/services/sessions";
import { testDevice } from "@suar/services/sessions/testing";
import { sql } from "kysely";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { contentSecurityPolicy } from "./pipeline/security-headers.ts";
import { buildApp, type TestApp } from "./testing/build-app.ts";
import { upload } from "./testing/run-import.ts";

const problemShape = z.object({
  type: z.string(),
  code: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  field: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
  trace: z.uuid(),
});

withTestDatabases("the pipeline", (open, kind) => {
  let database: Database;
  let app: TestApp;
  beforeEach(async () => {
    database = await open();
    mkdirSync(join(database.dataDir, "web/assets"), { recursive: true });
    writeFileSync(join(database.dataDir, "web/index.html"), "<!doctype html><title>Suar</title>");
    writeFileSync(join(database.dataDir, "web/assets/index-Ab3dE_9x.js"), "console.log(1);".repeat(200));
    app = await buildApp(database);
  });
  const problem = async (answer: Response) => problemShape.parse(await answer.json());

  describe("what is refused", () => {
    test("bodies that are no JSON, of another type, too large, or with a wrong field", async () => {
      const post = (body: string, type = "application/json") =>
        app.request("/api/v1/sessions", { method: "POST", body, headers: { "content-type": type } });
      expect(await problem(await post("{"))).toMatchObject({ code: "call.invalid", field: "body" });
      expect(await problem(await post("{}", "text/plain"))).toMatchObject({ code: "call.invalid" });
      expect(await problem(await post('{"email":"a@b.example","password":7}'))).toMatchObject({ field: "password" });
      const large = await post(JSON.stringify({ email: "a@b.example", password: "x".repeat(70_000) }));
      expect([large.status, (await problem(large)).code]).toEqual([413, "call.too_large"]);
    });

    test("a foreign host name that points here", async () => {
      const answer = await app.app.request("http://rebound.example/api/v1/node");
      expect([answer.status, (await problem(answer)).code]).toEqual([403, "call.cross_site"]);
      expect((await app.app.request("http://127.0.0.1:9/api/v1/node")).status).toBe(200);
    });

    test("addresses that are none, in the reader's language", async () => {
      const answer = await app.request("/api/v1/nothing", { headers: { "accept-language": "en;q=0.5" } });
      expect(await problem(answer)).toMatchObject({
        type: "urn:suar:error:call.unknown_route",
        status: 404,
        title: "Nothing at this address",
      });
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
      for (const path of [
        "/assets/gone-12345678.js",
        "/favicon.gif",
        "/../secret.txt",
        "/%2e%2e/%2e%2e/etc/passwd.txt",
        "/%ff",
      ]) {
        expect((await app.request(path)).status, path).toBe(404);
      }
    });

    test("too many requests, with the time to wait", async () => {
      const few = await buildApp(await open(), { SUAR_REQUESTS_PER_MINUTE: "10" });
      const statuses = [];
      for (let i = 0; i < 11; i += 1) statuses.push((await few.request("/api/v1/node")).status);
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
      const answer = await few.request("/api/v1/node");
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await problem(answer)).toMatchObject({ code: "call.too_many" });
    });

    test("guesses at one account wait longer and longer, whoever makes them", async () => {
      const statuses = [];
      for (let i = 0; i < 7; i += 1) {
        const json = { email: i % 2 === 0 ? "ada@hotline.example" : "ADA@hotline.example", password: "wrong" };
        statuses.push((await app.request("/api/v1/sessions", { method: "POST", json })).status);
      }
      expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
      expect(statuses).toContain(429);
    });

    test("uploads that are empty, larger than the limit, or without a name; nothing of them stays", async () => {
      const small = await buildApp(await open(), { SUAR_UPLOAD_LIMIT_MB: "1" });
      const as = await small.person("analyst");
      const send = (body: string | Uint8Array<ArrayBuffer> | undefined, name = "a.csv") =>
        small.request(`/api/v1/imports?name=${name}`, { method: "POST", as, ...(body === undefined ? {} : { body }) });
      expect(await problem(await send(undefined))).toMatchObject({ code: "input.empty" });
      expect(await problem(await send("a", "%20"))).toMatchObject({ code: "call.invalid", field: "name" });
      const large = await send(new Uint8Array(2 ** 20 + 1));
      expect([large.status, (await problem(large)).code]).toEqual([413, "call.too_large"]);
      const { imports } = z
        .object({ imports: z.array(z.unknown()) })
        .parse(await (await small.request("/api/v1/imports", { as })).json());
      expect(imports).toEqual([]);
    });

    test("columns that the file does not have, by name", async () => {
      const as = await app.person("analyst");
      const { id } = await upload(app, as, "id,text\n1,hello\n2,there\n");
      const mapping = { id: "id", text: "body", time: null, account: null };
      const answer = await app.request(`/api/v1/imports/${id}/start`, { method: "POST", as, json: { mapping } });
      expect(await problem(answer)).toMatchObject({
        status: 422,
        code: "call.unknown_column",
        field: "mapping.text",
        details: { column: "body", columns: ["id", "text"] },
      });
    });
  });

  test("every answer has the strict headers, an error too", async () => {
    for (const path of ["/", "/api/v1/node", "/api/v1/imports", "/health", "/nothing.txt", "/openapi.json"]) {
      const { headers } = await app.request(path);
      expect(headers.get("content-security-policy"), path).toBe(contentSecurityPolicy);
      expect(Object.fromEntries(headers)).toMatchObject({
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      });
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      if (path.startsWith("/api")) expect(headers.get("cache-control")).toBe("no-store");
    }
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("claiming signs in with a cookie that scripts and other sites never see", async () => {
    const token = await database.transaction((tx) => offerClaim(tx));
    const person = { organisation: "Hotline", name: "Ada", email: "ada@hotline.example", password: "long enough pw" };
    const json = claimNodeSchema.parse({ ...person, token });
    const claimed = await app.request("/api/v1/node/claim", { method: "POST", json });
    const cookie = claimed.headers.get("set-cookie") ?? "";
    expect(claimed.status).toBe(201);
    expect(cookie).toMatch(/^suar-[0-9a-f]{12}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await app.request("/api/v1/node/claim", { method: "POST", json })).status).toBe(410);
    const headers = { cookie: cookie.split(";")[0] };
    expect((await app.request("/api/v1/sessions/current", { headers })).status).toBe(200);
    const left = await app.request("/api/v1/sessions/current", { method: "DELETE", headers });
    expect([left.status, left.headers.get("set-cookie")]).toEqual([204, expect.stringContaining("Max-Age=0")]);
    expect((await app.request("/api/v1/sessions/current", { headers })).status).toBe(401);
    const { email, password } = person;
    const again = await app.request("/api/v1/sessions", { method: "POST", json: { email, password } });
    expect(again.status).toBe(201);
  });

  test("behind https the cookie is bound to the host and the browser stays there", async () => {
    const behind = await buildApp(await open(), { SUAR_ORIGIN: "https://suar.example.org", SUAR_PROXY: "true" });
    const token = await behind.node.database.transaction((tx) => offerClaim(tx));
    const person = { organisation: "Hotline", name: "Ada", email: "ada@hotline.example", password: "long enough pw" };
    const claimed = await behind.app.request("http://suar.example.org/api/v1/node/claim", {
      method: "POST",
      body: JSON.stringify({ ...person, token }),
      headers: {
        "content-type": "application/json",
        "x-suar": "1",
        "x-suar-device": testDevice.header,
        origin: "https://suar.example.org",
      },
    });
    expect(claimed.headers.get("set-cookie")).toMatch(/^__Host-suar-.*; Secure; SameSite=Strict$/);
    expect(claimed.headers.get("strict-transport-security")).toContain("max-age=31536000");
  });

  test("the log has routes, codes and traces, and nothing that anybody said", async () => {
    const secret = "hush-4711";
    const as = await app.person("analyst");
    const { id } = await upload(app, as, `id,text\n1,${secret}\n`, `${secret}.csv`);
    await app.request(`/api/v1/leads?search=${secret}`, { as });
    await app.request(`/${secret}/page`, { as });
    await app.request(`/api/v1/leads/${secret}`, { as });
    await app.request("/api/v1/sessions", { method: "POST", json: { email: `${secret}@a.example`, password: secret } });
    await app.request("/api/v1/sessions", { method: "POST", body: `{"${secret}`, headers: { "user-agent": secret } });
    await app.request(`/api/v1/imports/${id}/start`, {
      method: "POST",
      as,
      json: { mapping: { id: secret, text: secret, time: null, account: null } },
    });
    // A failure of the database itself repeats its parameters in the message.
    await sql`alter table leads rename column title to gone`.execute(database.db);
    const failed = await app.request(`/api/v1/leads?search=${secret}`, { as });
    await sql`alter table leads rename column gone to title`.execute(database.db);
    const { trace, code } = await problem(failed);
    expect([failed.status, code]).toEqual([500, "internal"]);
    const log = app.logged.join("");
    expect(log).toContain(trace);
    expect(log).toContain('"route":"/api/v1/leads/:id"');
    expect(log).toContain('"state":"42703"');
    expect(log).not.toContain(secret);
  });

  test.runIf(kind === "pglite")("the web app: views, files, compression, caching", async () => {
    const view = await app.request("/leads/0190?x=1", { headers: { accept: "text/html" } });
    expect([view.status, view.headers.get("cache-control")]).toEqual([200, "no-cache"]);
    expect(await view.text()).toContain("<title>Suar");
    const file = await app.request("/assets/index-Ab3dE_9x.js", { headers: { "accept-encoding": "gzip, br" } });
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
      "content-type": "text/javascript; charset=utf-8",
      vary: "accept-encoding",
    });
    const etag = view.headers.get("etag") ?? "";
    expect((await app.request("/", { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await app.request("/", { method: "POST" })).status).toBe(404);
  });

  test("health, readiness and the public facts need no session", async () => {
    expect(await (await app.request("/health")).json()).toEqual({ status: "up" });
    expect(await (await app.request("/ready")).json()).toEqual({ status: "ready" });
    expect(await (await app.request("/api/v1/node")).json()).toMatchObject({ claimed: false, demonstration: false });
  });
});
