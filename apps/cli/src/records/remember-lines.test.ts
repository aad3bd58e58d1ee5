import fc from "fast-check";
import { expect, test } from "vitest";
import { rememberLines } from "./remember-lines.ts";

test("a bound that is none is refused", () => {
  expect(() => rememberLines(0)).toThrow(RangeError);
});

test("gives what was made of a text and of no other, however much is asked", () => {
  const text = fc.string({ maxLength: 2 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), fc.integer({ min: 1, max: 5000 }), (texts, bound) => {
      const memory = rememberLines<string>(bound);
      for (const each of texts) {
        const known = memory.get(each);
        if (known === undefined) memory.set(each, `made of ${each}`, each.length);
        else expect(known).toBe(`made of ${each}`);
      }
    }),
  );
});

test("forgets what was not asked for, and keeps what comes again", () => {
  const memory = rememberLines<number>(10_000);
  memory.set("again and again", 1, 0);
  for (let at = 0; at < 1000; at += 1) {
    memory.set(`once ${at}`, at, 0);
    expect(memory.get("again and again")).toBe(1);
  }
  const left = Array.from({ length: 1000 }, (_, at) => memory.get(`once ${at}`)).filter((made) => made !== undefined);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThanOrEqual(100);
});
