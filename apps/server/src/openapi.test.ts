import { withTestDatabases } from "@suar/database/testing";
import { expect, test } from "vitest";
import { apiDescription } from "./describe-api.ts";
import { buildApp } from "./testing/build-app.ts";

withTestDatabases("the API's description", (open, kind) => {
  // To accept a change: npx vitest run apps/server/src/openapi.test.ts -u, and read the difference.
  test.runIf(kind === "pglite")("is the committed openapi.json, and is served", async () => {
    const { app, request } = await buildApp(await open());
    const made = apiDescription(app);
    await expect(`${JSON.stringify(made, null, 2)}\n`).toMatchFileSnapshot("../openapi.json");
    expect(await (await request("/openapi.json")).json()).toEqual(JSON.parse(JSON.stringify(made)));
  });
});
