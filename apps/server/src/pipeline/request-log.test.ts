import { Hono } from "hono";
import { pino } from "pino";
import { expect, test } from "vitest";
import type { AppEnv } from "./app-env.ts";
import { requestLog } from "./request-log.ts";

test("a node that is not ready yet logs no fault, one that fails does", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set("log", log);
    await next();
  });
  app.use(requestLog);
  app.get("/ready", (c) => c.json({ status: "starting" }, 503));
  app.get("/other", (c) => c.json({}, 503));
  await app.request("/ready");
  await app.request("/other");
  const logged = lines.map((line) => JSON.parse(line) as { level: number; route: string });
  expect(logged.map(({ level, route }) => [log.levels.labels[level], route])).toEqual([
    ["info", "/ready"],
    ["error", "/other"],
  ]);
});
