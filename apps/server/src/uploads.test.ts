import { withTestDatabases } from "@suar/database/testing";
import { expect, test } from "vitest";
import { buildApp } from "./testing/build-app.ts";

withTestDatabases("uploads", (open) => {
  test("of one person are bounded at the same time, and one that ends makes room", async () => {
    const app = await buildApp(await open());
    const [analyst, colleague] = [await app.person("analyst"), await app.person("analyst")];
    const upload = (as: typeof analyst, body: ReadableStream<Uint8Array> | string): Promise<Response> =>
      app.request("/api/v1/imports?name=slow.csv", { method: "POST", as, body });
    const slow = Array.from({ length: 4 }, () => new TransformStream<Uint8Array, Uint8Array>());
    const writers = slow.map(({ writable }) => writable.getWriter());
    const answers = slow.map(({ readable }) => upload(analyst, readable));
    for (const writer of writers) await writer.write(Buffer.from("id,text\n"));
    const refused = await upload(analyst, "id,text\n1,a\n");
    expect([refused.status, await refused.json()]).toEqual([
      429,
      expect.objectContaining({ code: "call.too_many_open" }),
    ]);
    expect((await upload(colleague, "id,text\n1,a\n")).status).toBe(201);
    await writers[0]?.write(Buffer.from("1,a\n"));
    await writers[0]?.close();
    expect((await answers[0])?.status).toBe(201);
    expect((await upload(analyst, "id,text\n1,a\n")).status).toBe(201);
    for (const writer of writers.slice(1)) await writer.abort(new Error("hung up"));
    await Promise.allSettled(answers);
    expect((await upload(analyst, "id,text\n1,a\n")).status).toBe(201);
  });
});
