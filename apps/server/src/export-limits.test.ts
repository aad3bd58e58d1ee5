import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { exportLimits, instantOf, type ExportId } from "@suar/domain";
import { buildLead } from "@suar/services/leads/testing";
import { makeId } from "@suar/services/sessions";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";
import { upload } from "./testing/run-import.ts";

const problemShape = z.object({ code: z.string(), detail: z.string(), details: z.record(z.string(), z.unknown()) });

withTestDatabases("the day's export limit over HTTP", (open) => {
  let database: Database;
  let app: TestApp;
  let analyst: TestPerson;
  let files: readonly string[];
  const limit = exportLimits.record["analyst"] ?? 0;
  const hourAgo = Date.now() - 3_600_000;

  beforeAll(async () => {
    database = await open();
    app = await buildApp(database);
    analyst = await app.person("analyst");
    const { id: importId } = await upload(app, analyst, "id,text\n1,one\nbroken\n");
    const leadId = await database.transaction((tx) => buildLead(tx, analyst.actor, { importId }));
    files = ["/api/v1/leads/export?format=csv", `/api/v1/leads/${leadId}/export?format=json`];
    const { orgId, userId } = analyst.actor;
    await database.db
      .insertInto("exports")
      .values({
        org_id: orgId,
        export_id: makeId<ExportId>(),
        user_id: userId,
        kind: "record",
        records: limit,
        at: instantOf(hourAgo),
      })
      .execute();
  });

  test("refuses every kind of file once it is reached, and says when it opens again", async () => {
    for (const path of files) {
      const answer = await app.request(path, { as: analyst });
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(22 * 3600);
      expect(answer.headers.get("content-disposition")).toBeNull();
      const { code, detail, details } = problemShape.parse(await answer.json());
      expect(code).toBe("export.limit_reached");
      expect(detail).toContain("Nothing left the node");
      expect(Date.parse(String(details["opensAt"]))).toBe(Date.parse(instantOf(hourAgo)) + 24 * 3_600_000);
    }
    const allowance = await (await app.request("/api/v1/exports/allowance", { as: analyst })).json();
    expect(allowance).toMatchObject({ records: { limit, used: limit } });
  });

  test("leaves a colleague their own", async () => {
    const colleague = await app.person("analyst", analyst.actor.orgId);
    for (const path of files) expect((await app.request(path, { as: colleague })).status).toBe(200);
  });
});
