import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./root.ts";

const engines = ["text", "campaigns", "matching", "pictures", "exchange"] as const;

/** A stranger installs one engine alone and runs the first example of its README. */
describe("each engine can be installed alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "suar-pack-"));
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync("npm", [...args, "--loglevel=error"], { cwd, encoding: "utf8", timeout: 240_000 });
  const packed = (name: string): string =>
    join(folder, readdirSync(folder).find((file) => file.startsWith(`suar-${name}-`)) ?? name);

  beforeAll(() => {
    execFileSync(
      process.execPath,
      [
        join(root, "node_modules/typescript/bin/tsc"),
        "-b",
        "engines/text",
        "engines/campaigns",
        "engines/matching",
        "engines/pictures",
        "engines/exchange",
      ],
      {
        cwd: root,
      },
    );
    const rooms = ["domain", ...engines.map((engine) => `engines/${engine}`)];
    npm(["pack", ...rooms.map((room) => `./${room}`), "--pack-destination", folder], root);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const engine of engines) {
    test(`@suar/${engine}: npm pack, install, first example`, { timeout: 300_000 }, () => {
      const project = mkdtempSync(join(folder, `${engine}-`));
      writeFileSync(join(project, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }\n');
      npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", packed("domain"), packed(engine)], project);
      const readme = readFileSync(join(project, `node_modules/@suar/${engine}/README.md`), "utf8");
      const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1];
      expect(example, "the README begins with a js example").toContain(`@suar/${engine}`);
      writeFileSync(join(project, "example.js"), example ?? "");
      const result = spawnSync(process.execPath, ["example.js"], { cwd: project, encoding: "utf8" });
      expect(result.stderr).toBe("");
      expect(result.status).toBe(0);
      expect(result.stdout).not.toBe("");
    });
  }
});
