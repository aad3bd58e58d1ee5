import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf, sessionSchema } from "@suar/domain";
import { buildDevice, testDevice } from "@suar/services/sessions/testing";
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";

const problemShape = z.object({ code: z.string(), details: z.record(z.string(), z.unknown()).optional() });
const current = "/api/v1/sessions/current";
const here = "http://localhost";

withTestDatabases("a session and its device", (open) => {
  let database: Database;
  let app: TestApp;
  let analyst: TestPerson;
  let sid: string;
  beforeEach(async () => {
    database = await open();
    app = await buildApp(database);
    analyst = await app.person("analyst");
    sid = sessionSchema.pick({ id: true }).parse(await (await app.request(current, { as: analyst })).json()).id;
  });
  const withProof = async (path: string, proof: string | undefined, method = "GET") => {
    const answer = await app.request(path, { method, as: analyst, headers: { "x-suar-proof": proof } });
    return { status: answer.status, ...problemShape.partial().parse(await answer.json().catch(() => ({}))) };
  };
  const prove = (path: string, htm = "GET", device = testDevice) => device.prove({ htm, htu: here + path, sid });

  test("a stolen cookie is worth nothing elsewhere, on any kind of route", async () => {
    const other = { status: 401, code: "session.other_device" };
    const thief = buildDevice();
    for (const [path, method] of [
      [current, "GET"],
      [current, "DELETE"],
      ["/api/v1/leads/export", "GET"],
    ] as const) {
      expect(await withProof(path, undefined, method)).toMatchObject(other);
      expect(await withProof(path, prove(path, method, thief), method)).toMatchObject(other);
      expect(await withProof(`${path}?proof=${prove(path, method, thief)}`, undefined, method)).toMatchObject(other);
    }
    expect((await app.request(current, { as: analyst })).status).toBe(200);
  });

  test("a page that asks by itself is answered, and its session grows older", async () => {
    const at = Date.now() - 10 * 60_000;
    const setSeen = () =>
      database.db
        .updateTable("sessions")
        .set({ last_seen_at: instantOf(at) })
        .execute();
    const lastSeen = async () =>
      Date.parse(
        (await database.db.selectFrom("sessions").select("last_seen_at").executeTakeFirstOrThrow()).last_seen_at,
      );
    await setSeen();
    const unattended = { "x-suar-unattended": "1" };
    expect((await app.request(current, { as: analyst, headers: unattended })).status).toBe(200);
    expect(await lastSeen()).toBe(at);
    expect((await app.request(current, { as: analyst })).status).toBe(200);
    expect(await lastSeen()).toBeGreaterThan(at);
  });

  test("a proof is good once, for its own method and address", async () => {
    const proof = prove(current);
    expect((await withProof(current, proof)).status).toBe(200);
    const stale = { status: 401, code: "call.stale_proof" };
    expect(await withProof(current, proof)).toMatchObject({ ...stale, details: { why: "used" } });
    expect(await withProof("/api/v1/leads", prove(current))).toMatchObject({ ...stale, details: { why: "call" } });
    expect(await withProof(current, prove(current), "DELETE")).toMatchObject({ ...stale, details: { why: "call" } });
  });

  test("downloads and streams bring it in the address, changes do not", async () => {
    const file = "/api/v1/leads/export";
    expect((await withProof(`${file}?format=json&proof=${prove(file)}`, undefined)).status).toBe(200);
    const inQuery = await withProof(`${current}?proof=${prove(current, "DELETE")}`, undefined, "DELETE");
    expect(inQuery).toMatchObject({ status: 401, code: "session.other_device" });
    expect(app.logged.join("")).not.toContain("proof=");
    expect(app.logged.join("")).not.toContain(prove(file).split(".")[0]);
  });

  test("nobody is signed in without a device, and the session is bound to the one that asked", async () => {
    const json = { email: "n@o.example", password: "wrong" };
    const headers = { "x-suar-device": undefined };
    const answer = await app.request("/api/v1/sessions", { method: "POST", json, headers });
    expect([answer.status, problemShape.parse(await answer.json())]).toMatchObject([
      400,
      { code: "call.invalid", details: { field: "x-suar-device" } },
    ]);
    const row = await database.db.selectFrom("sessions").select(["device_key", "device_name"]).executeTakeFirst();
    expect(row).toEqual({ device_key: testDevice.device.key, device_name: testDevice.device.name });
  });
});
