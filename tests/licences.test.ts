import { describe, expect, test } from "vitest";
import { refusedLicences } from "../scripts/lib/licences.js";

describe("refusedLicences", () => {
  test("refuses GPL, AGPL, LGPL, no licence, and file copyleft in what is shipped", () => {
    const packages = {
      "node_modules/a": { license: "GPL-3.0-only" },
      "node_modules/b": { license: "AGPL-3.0", dev: true },
      "node_modules/c": { license: "LGPL-3.0" },
      "node_modules/d": {},
      "node_modules/e": { license: "MPL-2.0" },
      "node_modules/f": { license: "CC-BY-NC-4.0" },
    };
    expect(refusedLicences(packages).map(([name]) => name)).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("passes a choice that includes a free licence, tools under MPL, our own links, platform entries", () => {
    const packages = {
      "": { license: "none" },
      domain: {},
      "node_modules/@suar/domain": { link: true },
      "node_modules/a": { license: "(MIT OR GPL-3.0)" },
      "node_modules/b": { license: "MPL-2.0", dev: true },
      "node_modules/x-darwin-arm64": { optional: true },
    };
    expect(refusedLicences(packages)).toEqual([]);
  });
});
