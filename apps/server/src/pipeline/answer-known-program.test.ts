import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { makeProgram } from "@suar/services/programs";
import { getRequestListener } from "@hono/node-server";
import { readSettings } from "@suar/services/settings";
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeLog } from "../make-log.ts";
import { buildApp, type TestApp } from "../testing/build-app.ts";
import { answerKnownProgram } from "./answer-known-program.ts";

const body = JSON.stringify({ id: "a-1", text: "Work in Poipet, ฟรีวีซ่า, no visa needed. +855 12 345 678" });

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

withTestDatabases("the short way of a known program", (open) => {
  let database: Database;
  let app: TestApp;
  let server: Server;
  let token: string;
  let narrow: string;
  /** Which calls went the long way. */
  let long = 0;
  beforeEach(async () => {
    database = await open();
    app = await buildApp(database);
    const { actor } = await app.person("administrator");
    const make = (action: "text.screen" | "import.read") =>
      database.transaction((tx) => makeProgram(tx, actor, { name: action, actions: [action], days: 1 }));
    token = (await make("text.screen")).token;
    narrow = (await make("import.read")).token;
    const answer = getRequestListener(app.app.fetch);
    const longWay = (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
      long += 1;
      return answer(incoming, outgoing);
    };
    const { settings } = readSettings({ env: { SUAR_DATA: database.dataDir }, cwd: database.dataDir });
    const log = makeLog(settings, { write: () => undefined });
    server = createServer(answerKnownProgram({ settings, log, node: () => app.node, longWay }));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    long = 0;
  });
  afterEach(() => void server.close());

  const call = async (
    given: string,
    headers: Readonly<Record<string, string>> = {},
    bearer = token,
  ): Promise<Answer> => {
    const { port } = server.address() as AddressInfo;
    const all = { authorization: `Bearer ${bearer}`, "content-type": "application/json", ...headers };
    const sent = request({ port, host: "127.0.0.1", path: "/api/v1/screen", method: "POST", headers: all });
    sent.end(given);
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    const text = (await answer.setEncoding("utf8").toArray()).join("");
    const { date, "x-request-id": trace, ...rest } = answer.headers;
    expect([typeof date, String(trace).length]).toEqual(["string", 36]);
    return { status: answer.statusCode, headers: rest, text };
  };

  test("whatever is not as usual goes the long way, and is answered there", async () => {
    const unusual: readonly (readonly [headers: Readonly<Record<string, string>>, body: string, status: number])[] = [
      [{ "sec-fetch-site": "cross-site" }, body, 403],
      [{ host: "rebound.example" }, body, 403],
      [{}, "{", 400],
      [{}, '{"text":1}', 400],
      [{}, JSON.stringify({ text: "x".repeat(20_001) }), 400],
      [{}, " ".repeat(64 * 1024 + 1), 413],
    ];
    for (const [headers, given, status] of unusual) {
      await call(body);
      long = 0;
      const answer = await call(given, headers);
      expect([answer.status, long]).toEqual([status, 1]);
      expect(answer.headers["content-type"]).toContain("application/problem+json");
    }
    long = 0;
    for (let n = 1; n <= 3; n += 1) expect([(await call(body, {}, narrow)).status, long]).toEqual([403, n]);
    expect([(await call(body, {}, "suar_made-up")).status, long]).toEqual([401, 4]);
  });

  test("says what the long way says, in the same words, from the second call on", async () => {
    const first = await call(body);
    expect([first.status, long]).toEqual([200, 1]);
    await expect
      .poll(async () => {
        long = 0;
        expect(await call(body)).toEqual(first);
        return long;
      })
      .toBe(0);
  });
});
