import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { root } from "./root.ts";

const lockShape = z.looseObject({ packages: z.record(z.string(), z.looseObject({})) });
const lock = lockShape.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "suar-lock-"));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** Runs the check as `npm run check` does, over the real lock with one more package in it. */
function check(planted: Readonly<Record<string, object>>): { status: number | null; said: string } {
  const file = join(dir, "package-lock.json");
  writeFileSync(file, JSON.stringify({ ...lock, packages: { ...lock.packages, ...planted } }));
  const script = join(root, "scripts/check-dependencies.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

describe("the check of the dependencies", () => {
  test.each(["GPL-3.0-only", "AGPL-3.0-or-later", "LGPL-2.1", "SSPL-1.0", "UNLICENSED", "SEE LICENSE IN LICENCE"])(
    "refuses a planted package under %s, also deep in the tree",
    (license) => {
      const { status, said } = check({ "node_modules/hono/node_modules/planted": { version: "1.0.0", license } });
      expect(status).toBe(1);
      expect(said).toContain(`planted (${license})`);
    },
  );

  test("refuses a planted package that runs a program when it is installed", () => {
    const entry = { version: "1.2.3", license: "MIT", hasInstallScript: true };
    const { status, said } = check({ "node_modules/@evil/planted": entry });
    expect([status, said]).toEqual([1, expect.stringContaining("@evil/planted 1.2.3")]);
  });

  test("passes what is locked now", () => {
    expect(check({})).toMatchObject({ status: 0 });
  });

  test("no package's program would run, also when somebody installs by hand", () => {
    expect(readFileSync(join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
  });
});
