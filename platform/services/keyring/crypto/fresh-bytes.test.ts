import { expect, test } from "vitest";
import { freshBytes } from "./fresh-bytes.ts";

test("no bytes come twice, and what was given stays as it is when the pool is made anew", () => {
  const given = Array.from({ length: 3000 }, (_, at) => freshBytes(at % 2 === 0 ? 12 : 10));
  const texts = given.map((bytes) => bytes.toString("hex"));
  expect(new Set(texts).size).toBe(given.length);
  for (let at = 0; at < 2000; at += 1) freshBytes(12);
  expect(given.map((bytes) => bytes.toString("hex"))).toEqual(texts);
  expect(given.map((bytes) => bytes.length).slice(0, 4)).toEqual([12, 10, 12, 10]);
});
