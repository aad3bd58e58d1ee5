import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "@suar/services/settings";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AppEnv } from "../pipeline/app-env.ts";
import { answerProblem, asSuarError } from "../pipeline/problem.ts";
import { securityHeaders } from "../pipeline/security-headers.ts";
import { checkerPath, checkerPolicy, serveChecker } from "./serve-checker.ts";

describe("the public checker of a node", () => {
  const dir = mkdtempSync(join(tmpdir(), "suar-checker-"));
  const { settings } = readSettings({ env: {}, cwd: dir });
  const app = new Hono<AppEnv>();
  beforeAll(() => {
    mkdirSync(join(dir, "assets"));
    writeFileSync(join(dir, "index.html"), "<title>Suar</title>");
    writeFileSync(join(dir, "assets", "index-abcdefgh.js"), "0;");
    app.use(async (c, next) => {
      c.set("settings", settings);
      await next();
    }, securityHeaders);
    app.onError((thrown, c) => answerProblem(c, asSuarError(thrown)));
    const serve = serveChecker(dir);
    app.all(checkerPath.slice(0, -1), serve);
    app.all(`${checkerPath}*`, serve);
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  test("refuses what is no file of it, and every change", async () => {
    for (const path of ["/check/nothing", "/check/../package.json", "/check/.vite/manifest.json"]) {
      expect((await app.request(path)).status, path).toBe(404);
    }
    expect((await app.request("/check/", { method: "POST" })).status).toBe(404);
  });

  test("serves the page to anybody, with a policy of its own that names no other origin", async () => {
    const page = await app.request("/check/");
    expect([page.status, await page.text()]).toEqual([200, "<title>Suar</title>"]);
    expect(page.headers.get("content-security-policy")).toBe(checkerPolicy);
    expect(checkerPolicy).not.toMatch(/https?:|unsafe-(?:inline|hashes)|'unsafe-eval'|\*/);
    expect((await app.request("/check/assets/index-abcdefgh.js")).headers.get("cache-control")).toContain("immutable");
  });

  test("the address without a slash leads to the folder, so that its files are found", async () => {
    const answer = await app.request("/check");
    expect([answer.status, answer.headers.get("location")]).toEqual([308, "/check/"]);
  });
});
