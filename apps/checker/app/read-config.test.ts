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

test("reports go to a node and to nothing else, and only to somebody with a name", () => {
  const desk = { address: "../api/v1/offer-reports", receiver: "Hotline of Examples" };
  const node = { ...desk, address: "https://node.example.org/api/v1/offer-reports" };
  for (const good of [desk, node]) expect(readConfig({ reports: good })).toEqual({ registers: [], reports: good });
  const wrong = [
    { ...desk, receiver: " " },
    { ...desk, address: "https://node.example.org/elsewhere" },
    { ...desk, address: "https://user:word@node.example.org/api/v1/offer-reports" },
    { ...desk, address: "javascript:alert(1)" },
    { receiver: "Hotline" },
    "https://node.example.org",
  ];
  for (const bad of wrong)
    expect(readConfig({ registers: [register], reports: bad })).toEqual({ registers: [register] });
});

test("whatever the file holds, the page has a configuration", () => {
  expect(readConfig(null)).toEqual(emptyConfig);
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(Array.isArray(readConfig(json).registers)).toBe(true);
    }),
  );
});
