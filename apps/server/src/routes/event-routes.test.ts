import { json, type Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { ImportId } from "@suar/domain";
import { beforeEach, expect, test, vi } from "vitest";
import { buildApp, type TestApp, type TestPerson } from "../testing/build-app.ts";
import { upload } from "../testing/run-import.ts";

withTestDatabases("events of an import", (open) => {
  let database: Database;
  let app: TestApp;
  let analyst: TestPerson;
  let path: string;
  let id: string;
  beforeEach(async () => {
    database = await open();
    app = await buildApp(database);
    analyst = await app.person("analyst");
    ({ id } = await upload(app, analyst, "id,text\n1,a\n"));
    path = `/api/v1/imports/${id}/events`;
    // Waiting, without a job that would end it.
    await database.db
      .updateTable("imports")
      .set({ state: "queued" })
      .where("import_id", "=", id as ImportId)
      .execute();
  });

  /** Reads pieces until `isEnough` or the end; gives all that was read. */
  const readUntil = async (stream: AsyncIterator<string>, isEnough: (text: string) => boolean): Promise<string> => {
    let text = "";
    while (!isEnough(text)) {
      const { done, value } = await stream.next();
      if (done === true) break;
      text += value;
    }
    return text;
  };
  const listen = async (): Promise<AsyncIterator<string>> => {
    const { body } = await app.request(path, { as: analyst });
    if (body === null) throw new Error("no stream");
    return body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  };

  test("are bounded by person: one more is refused, another person listens, and a closed one makes room", async () => {
    const open = [];
    for (let i = 0; i < 16; i += 1) open.push(await listen());
    const refused = await app.request(path, { as: analyst });
    expect([refused.status, await refused.json()]).toEqual([
      429,
      expect.objectContaining({ code: "call.too_many_open" }),
    ]);
    expect(refused.headers.get("retry-after")).toBe("5");
    const colleague = await app.person("viewer", analyst.actor.orgId);
    const theirs = await app.request(path, { as: colleague });
    expect(theirs.status).toBe(200);
    await theirs.body?.cancel();
    const [first, ...others] = open;
    await first?.return?.();
    await expect.poll(async () => (await app.request(path, { as: analyst })).status, { timeout: 20_000 }).toBe(200);
    for (const stream of others) await stream.return?.();
  });

  test("end at sign-out, without a word on the console, and are refused afterwards", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    const stream = await listen();
    await readUntil(stream, (text) => text.includes('"queued"'));
    expect((await app.request("/api/v1/sessions/current", { method: "DELETE", as: analyst })).status).toBe(204);
    await readUntil(stream, () => false);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
    expect(app.logged.join("")).toContain('"code":"session.required"');
    expect((await app.request(path, { as: analyst })).status).toBe(401);
  });

  test("offer what the person may do now, not when they began to listen", async () => {
    const stream = await listen();
    expect(await readUntil(stream, (text) => text.includes("\n\n"))).toContain('"stop":true');
    await database.db
      .updateTable("users")
      .set({ roles: json(["viewer"]) })
      .where("user_id", "=", analyst.actor.userId)
      .execute();
    expect(await readUntil(stream, (text) => text.includes("\n\n"))).toContain('"stop":false');
    await stream.return?.();
  });
});
