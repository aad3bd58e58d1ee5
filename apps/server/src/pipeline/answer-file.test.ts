import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeLog } from "../make-log.ts";
import { answerFile } from "./answer-file.ts";
import type { AppEnv } from "./app-env.ts";

const logged: string[] = [];
const log = makeLog({ log: "debug" }, { write: (line) => void logged.push(line) });

async function* breaking(): AsyncGenerator<string> {
  yield "campaign,record\r\n";
  throw new Error("parameters: hush-4711");
}
async function* whole(): AsyncGenerator<string> {
  yield "campaign,";
  yield "record\r\n";
}

const app = new Hono<AppEnv>();
app.use(async (c, next) => {
  c.set("log", log);
  c.set("trace", "a-trace");
  await next();
});
app.get("/breaking", (c) => answerFile(c, "suar-test", "csv", breaking()));
app.get("/whole", (c) => answerFile(c, "suar-test", "csv", whole()));
const server = createAdaptorServer({ fetch: app.fetch });
let url = "";
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test("a file that breaks off never looks finished, and says why only in the log, by its kind", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  await expect(fetch(`${url}/breaking`).then((answer) => answer.text())).rejects.toThrow();
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
  await expect.poll(() => logged.join("")).toContain('"trace":"a-trace"');
  expect(logged.join("")).not.toContain("hush-4711");
});

test("a whole file comes with its name, its type and the mark that spreadsheets need", async () => {
  const answer = await fetch(`${url}/whole`);
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="suar-test.csv"');
  expect(Buffer.from(await answer.arrayBuffer()).toString("utf8")).toBe("\uFEFFcampaign,record\r\n");
});
