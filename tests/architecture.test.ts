import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "./root.ts";

/** What each room may import of ours. Everything else is an arrow the wrong way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  "engines/text": ["domain"],
  "engines/campaigns": ["domain"],
  "engines/exchange": ["domain"],
  "engines/matching": ["domain"],
  "engines/pictures": [],
  "platform/workers": ["domain"],
  "platform/i18n": ["domain"],
  "platform/database": ["domain", "workers"],
  "platform/warehouse": ["domain"],
  "platform/services": [
    "domain",
    "text",
    "campaigns",
    "matching",
    "pictures",
    "exchange",
    "database",
    "warehouse",
    "workers",
    "i18n",
  ],
  "apps/server": ["domain", "database", "warehouse", "services", "i18n", "workers"],
  "apps/cli": [
    "domain",
    "text",
    "campaigns",
    "pictures",
    "exchange",
    "database",
    "warehouse",
    "services",
    "i18n",
    "workers",
    "server",
  ],
  "apps/web": ["domain", "i18n", "pictures", "text"],
  "apps/checker": ["domain", "text", "matching", "exchange", "i18n"],
};

const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && !path.includes("/dist/"));

const roomOf = (path: string): string | undefined => Object.keys(allowed).find((room) => path.startsWith(`${room}/`));
const importLine = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

describe("the tree is the architecture", () => {
  test("there are sources to look at in every room", () => {
    for (const room of Object.keys(allowed))
      expect(
        sources.filter((path) => path.startsWith(`${room}/`)),
        room,
      ).not.toEqual([]);
  });

  test("imports run domain <- engines <- platform <- apps", () => {
    const wrong: string[] = [];
    for (const path of sources) {
      const room = roomOf(path);
      if (room === undefined || path.includes(".test.") || path.includes("/testing/")) continue;
      for (const [, target] of readFileSync(join(root, path), "utf8").matchAll(importLine)) {
        const name = /^@suar\/([a-z0-9-]+)/.exec(target ?? "")?.[1];
        if (name !== undefined && !allowed[room]?.includes(name)) wrong.push(`${path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("no file is longer than 600 lines (tests 800)", () => {
    const long = sources.filter((path) => {
      const limit = path.includes(".test.") ? 800 : 600;
      return readFileSync(join(root, path), "utf8").split("\n").length > limit + 1;
    });
    expect(long).toEqual([]);
  });
});

describe("a wrong import is refused", () => {
  const planted = join(root, "engines/campaigns/src/planted-wrong-import");
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  function plant(source: string): string {
    mkdirSync(planted, { recursive: true });
    const file = join(planted, "planted.ts");
    writeFileSync(file, source);
    return file;
  }

  test("by the linter: an engine that imports another engine", () => {
    const file = plant('import { foldText } from "@suar/text";\nexport const planted = foldText;\n');
    const result = spawnSync(process.execPath, [join(root, "node_modules/oxlint/bin/oxlint"), file], {
      cwd: root,
      encoding: "utf8",
    });
    expect(result.status).not.toBe(0);
    expect(result.stdout).toContain("no-restricted-imports");
  });

  test("by the compiler: an engine that reads the disk", () => {
    plant('import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n');
    const config = join(planted, "tsconfig.json");
    writeFileSync(
      config,
      JSON.stringify({
        extends: "../../tsconfig.json",
        compilerOptions: { rootDir: ".", noEmit: true, composite: false, incremental: false, tsBuildInfoFile: null },
        include: ["planted.ts"],
        exclude: [],
        references: [],
      }),
    );
    const result = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", config], {
      cwd: root,
      encoding: "utf8",
    });
    expect(result.status).not.toBe(0);
    expect(result.stdout).toContain("node:fs");
  });

  test("the same linter passes the engine without the planted file", () => {
    rmSync(planted, { recursive: true, force: true });
    const result = spawnSync(
      process.execPath,
      [join(root, "node_modules/oxlint/bin/oxlint"), "engines/campaigns/src"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(result.status, result.stdout).toBe(0);
  });
});
