import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./root.ts";

/** A learned score speaks of an advert. Nothing that assesses one person may reach it, itself or through others. */
const roomsOfPersons = [
  "platform/services/persons/",
  "platform/services/copies/",
  "platform/services/intake/",
  "platform/services/departure/",
  "platform/services/documents/",
  "platform/services/cases/",
  "apps/checker/",
];

/** The files that may import it: where adverts are screened, one text or many, for somebody who then reads them. */
const mayImport = ["apps/cli/src/commands/run-screen.ts", "platform/services/screening/screen-text.ts"];

const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && !path.includes("/dist/") && !path.includes(".test."));
const known = new Set(sources);

interface Package {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const packages = new Map(
  execFileSync("git", ["ls-files", "*package.json"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((path) => path.includes("/"))
    .map((path) => {
      const { name, exports = {} } = JSON.parse(readFileSync(join(root, path), "utf8")) as Package;
      return [name, { folder: dirname(path), exports }] as const;
    }),
);

/** The source file behind an import of ours; `undefined` for what is not ours. */
function resolve(target: string, from: string): string | undefined {
  if (target.startsWith(".")) return normalize(join(dirname(from), target));
  const [, name = "", below = ""] = /^(@suar\/[a-z0-9-]+)(\/.*)?$/.exec(target) ?? [];
  const found = packages.get(name);
  if (found === undefined) return undefined;
  for (const [pattern, entry] of Object.entries(found.exports)) {
    const source = typeof entry === "string" ? entry : entry["source"];
    if (source === undefined) continue;
    const [head = "", tail] = pattern.split("*");
    const wanted = `.${below}`;
    if (tail === undefined ? wanted === pattern : wanted.startsWith(head) && wanted.endsWith(tail)) {
      const middle = wanted.slice(head.length, wanted.length - (tail ?? "").length);
      return normalize(join(found.folder, source.replace("*", middle)));
    }
  }
  return undefined;
}

// A type leaves nothing behind at run time, and cannot score anybody.
const importLine =
  /(?:^|\n)\s*(?:import|export)(?!\s+type\b)[^;"']*?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

const targetsOf = new Map(
  sources.map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const found = [...text.matchAll(importLine)].map(([, still, late]) => resolve(still ?? late ?? "", path));
    return [path, found.filter((target): target is string => target !== undefined && known.has(target))] as const;
  }),
);

const isRisk = (path: string): boolean => /^engines\/text\/src\/(?:risk|screening)\//.test(path);

/** The way from a file to the learned score, file by file; `undefined` when there is none. */
function wayToRisk(from: string): readonly string[] | undefined {
  const before = new Map<string, string>([[from, ""]]);
  for (const path of before.keys()) {
    if (isRisk(path)) {
      const way: string[] = [];
      for (let at = path; at !== ""; at = before.get(at) ?? "") way.unshift(at);
      return way;
    }
    for (const target of targetsOf.get(path) ?? []) if (!before.has(target)) before.set(target, path);
  }
  return undefined;
}

describe("no learned score where one person is assessed", () => {
  test("there are such rooms, and the walk finds the score where it is used", () => {
    const rooms = roomsOfPersons.filter((room) => sources.some((path) => path.startsWith(room)));
    expect(rooms).toEqual(expect.arrayContaining(["platform/services/persons/", "platform/services/copies/"]));
    for (const path of mayImport) expect(wayToRisk(path)?.[0], path).toBe(path);
    expect(wayToRisk("apps/server/src/routes/screen-routes.ts")).toContain(
      "platform/services/screening/screen-text.ts",
    );
  });

  test("no file of these rooms reaches it, itself or through others", () => {
    const ways = sources
      .filter((path) => roomsOfPersons.some((room) => path.startsWith(room)))
      .map(wayToRisk)
      .filter((way) => way !== undefined);
    expect(ways).toEqual([]);
  });

  test("only the screening of adverts imports it", () => {
    const importers = sources.filter(
      (path) =>
        !isRisk(path) && !/^(?:bench|engines\/text\/training)\//.test(path) && targetsOf.get(path)?.some(isRisk),
    );
    expect(importers.sort()).toEqual(mayImport);
  });

  test("the plain reading of a text does not reach it", () => {
    expect(wayToRisk("engines/text/src/index.ts")).toBeUndefined();
  });
});
