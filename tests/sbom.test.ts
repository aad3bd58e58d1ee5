import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { billOfMaterials } from "../scripts/lib/sbom.js";
import { root } from "./root.ts";

const entryShape = z.looseObject({
  version: z.string().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  integrity: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
});
const lock = z
  .looseObject({ packages: z.record(z.string(), entryShape) })
  .parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
const bomShape = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.6"),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
  metadata: z.looseObject({ timestamp: z.iso.datetime() }),
  components: z.array(
    z.looseObject({
      "bom-ref": z.string(),
      name: z.string(),
      version: z.string(),
      purl: z.string().regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.%+-]+$/),
      scope: z.enum(["required", "optional", "excluded"]),
      licenses: z.array(z.looseObject({})).length(1).optional(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string().regex(/^[0-9a-f]{40,128}$/) })).optional(),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

describe("npm run sbom", () => {
  let dir: string;
  let bom: z.output<typeof bomShape>;
  let again: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), "suar-sbom-"));
    const write = (name: string): string => {
      const file = join(dir, name);
      const env = { ...process.env, SOURCE_DATE_EPOCH: "1790000000" };
      const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/make-sbom.js"), file], {
        encoding: "utf8",
        env,
      });
      expect(status, stderr).toBe(0);
      return readFileSync(file, "utf8");
    };
    bom = bomShape.parse(JSON.parse(write("first.json")));
    again = write("second.json");
  });
  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  test("names every foreign package of the lock once, with its version and the lock's own hash", () => {
    const foreign = Object.entries(lock.packages).filter(
      ([path, e]) => path.includes("node_modules/") && e.link !== true,
    );
    expect(foreign.length).toBeGreaterThan(300);
    expect(bom.components.map((one) => one["bom-ref"]).toSorted()).toEqual(foreign.map(([path]) => path).toSorted());
    const byRef = new Map(bom.components.map((one) => [one["bom-ref"], one]));
    for (const [path, { version, integrity, dev }] of foreign) {
      const one = byRef.get(path);
      expect(one?.version, path).toBe(version);
      expect(one?.scope === "excluded", path).toBe(dev === true);
      const hash =
        integrity === undefined ? undefined : Buffer.from(integrity.split("-")[1] ?? "", "base64").toString("hex");
      expect(one?.hashes?.[0]?.content, path).toBe(hash);
    }
  });

  test("says what needs what, and every name in it is a part of the list", () => {
    const known = new Set(["suar", ...bom.dependencies.map(({ ref }) => ref)]);
    expect(bom.dependencies.length).toBeGreaterThan(bom.components.length);
    for (const { ref, dependsOn } of bom.dependencies) {
      for (const one of dependsOn) expect(known, ref).toContain(one);
    }
    const needed = Object.entries(lock.packages).flatMap(([path, e]) =>
      Object.keys(e.dependencies ?? {}).map((name) => [path === "" ? "suar" : path, name] as const),
    );
    const byRef = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    for (const [path, name] of needed) {
      const isFound = byRef.get(path)?.some((ref) => ref.endsWith(`node_modules/${name}`) || name.startsWith("@suar/"));
      expect(isFound, `${path} needs ${name}`).toBe(true);
    }
    expect(byRef.get("suar")).toContain("apps/server");
    expect(byRef.get("apps/server")).toContain("node_modules/hono");
  });

  test("the same lock and date give the same file; another package gives another", () => {
    expect(JSON.parse(again)).toEqual(bom);
    const packages = { ...lock.packages, "node_modules/planted": { version: "1.0.0", license: "MIT" } };
    const other = billOfMaterials({ ...lock, packages }, "2026-01-01T00:00:00Z");
    expect(other.serialNumber).not.toBe(bom.serialNumber);
    expect(other.components.at(-1)).toMatchObject({ name: "planted", purl: "pkg:npm/planted@1.0.0" });
  });
});
