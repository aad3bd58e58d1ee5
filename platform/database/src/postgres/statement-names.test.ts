import { expect, test } from "vitest";
import { makeStatementNames } from "./statement-names.ts";

test("names nothing that comes once or twice, nor a text of many rows", () => {
  const nameOf = makeStatementNames();
  expect([nameOf("select 1"), nameOf("select 1")]).toEqual([undefined, undefined]);
  const long = `select ${"1, ".repeat(4000)}1`;
  for (let time = 0; time < 9; time += 1) expect(nameOf(long)).toBeUndefined();
});

test("names what comes again, each text its own name and always the same", () => {
  const nameOf = makeStatementNames();
  const ask = (text: string) => [1, 2, 3, 4].map(() => nameOf(text)).at(-1);
  const first = ask("select 1");
  expect(first).toBeDefined();
  expect(ask("select 2")).not.toBe(first);
  expect(ask("select 1")).toBe(first);
});

test("keeps no more than 300 names, and goes on naming those", () => {
  const nameOf = makeStatementNames();
  const names = Array.from({ length: 400 }, (_, n) => [1, 2, 3].map(() => nameOf(`select ${n}`)).at(-1));
  expect(names.filter((name) => name !== undefined)).toHaveLength(300);
  expect(nameOf("select 0")).toBe(names[0]);
});
