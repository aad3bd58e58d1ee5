import { SuarError } from "@suar/domain";
import { samplePictures } from "@suar/services/files/testing";
import { readSettings } from "@suar/services/settings";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { answerPicture } from "./answer-picture.ts";
import type { AppEnv } from "./app-env.ts";
import { contentSecurityPolicy, securityHeaders } from "./security-headers.ts";

const { settings } = readSettings({ env: {}, cwd: "/nowhere" });
const app = new Hono<AppEnv>();
app.use(async (c, next) => {
  c.set("settings", settings);
  await next();
});
app.use(securityHeaders);
app.onError((error, c) => c.text(error instanceof SuarError ? error.code : "internal", 415));
app.get("/page", (c) => answerPicture(c, Buffer.from("<!doctype html><script>x()</script>")));
app.get("/:kind", (c) => answerPicture(c, samplePictures[c.req.param("kind") as keyof typeof samplePictures]));

test("a page that somebody put where a picture should be never leaves", async () => {
  const answer = await app.request("/page");
  expect([answer.status, await answer.text()]).toEqual([415, "file.unknown_kind"]);
  expect(answer.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
});

test.each(Object.keys(samplePictures))("a %s leaves in a sandbox, as a file of its own type", async (kind) => {
  const answer = await app.request(`/${kind}`);
  const { headers } = answer;
  expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'; frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("content-disposition")).toMatch(/^attachment; filename="picture\.(jpg|png|webp)"$/);
  expect(headers.get("content-type")).toMatch(/^image\/(jpeg|png|webp)$/);
  const bytes = samplePictures[kind as keyof typeof samplePictures];
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(bytes));
});
