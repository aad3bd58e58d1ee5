import { Hono } from "hono";
import type { Logger } from "pino";
import { expect, test } from "vitest";
import type { AppEnv } from "./app-env.ts";
import { requestLog } from "./request-log.ts";

test("a node that is not ready yet logs no fault, one that fails does", async () => {
  const logged: { level: string; route: unknown }[] = [];
  const at = (level: string) => (fields: { route: unknown }) => void logged.push({ level, route: fields.route });
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set("log", { info: at("info"), error: at("error") } as unknown as Logger);
    await next();
  });
  app.use(requestLog);
  app.get("/ready", (c) => c.json({ status: "starting" }, 503));
  app.get("/other", (c) => c.json({}, 503));
  await app.request("/ready");
  await app.request("/other");
  expect(logged).toEqual([
    { level: "info", route: "/ready" },
    { level: "error", route: "/other" },
  ]);
});
