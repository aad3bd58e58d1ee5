import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./root.ts";

const rows = [
  ...readFileSync(join(root, "docs/threat-model.md"), "utf8").matchAll(/^\| .+ \| \[(.+)\]\(\.\.\/(.+)\) \|$/gm),
];

describe("the threat model", () => {
  test("makes promises", () => {
    expect(rows.length).toBeGreaterThan(25);
  });

  test.each(rows.map(([, name = "", file = ""]) => ({ name, file })))(
    "keeps its promise by a test: $name",
    ({ name, file }) => {
      expect(existsSync(join(root, file)), file).toBe(true);
      expect(readFileSync(join(root, file), "utf8")).toContain(name);
    },
  );
});
