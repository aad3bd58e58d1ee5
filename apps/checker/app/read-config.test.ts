import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyConfig, readConfig } from "./read-config.ts";

const register = { file: "registers/lk.pack", key: "k", bytes: 10, country: "LK", kind: "recruiters" };

test("a list that lies elsewhere, or is not whole, is left out", () => {
  const wrong = [
    { ...register, file: "https://elsewhere.example/lk.pack" },
    { ...register, file: "../lk.pack" },
    { ...register, country: "Ceylon" },
    { ...register, bytes: -1 },
    { ...register, kind: "people" },
    "registers/lk.pack",
  ];
  expect(readConfig({ registers: [...wrong, register] })).toEqual({ registers: [register] });
});

test("whatever the file holds, the page has a configuration", () => {
  expect(readConfig(null)).toEqual(emptyConfig);
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(Array.isArray(readConfig(json).registers)).toBe(true);
    }),
  );
});
