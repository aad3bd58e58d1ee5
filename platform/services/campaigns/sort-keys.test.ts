import fc from "fast-check";
import { expect, test } from "vitest";
import { sortKeys } from "./sort-keys.ts";

const anyGram = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -2, max: 2 }));

test("keys stand by key and next key, negative hashes first, equal ones as they stood", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ gram: anyGram, next: anyGram }), { maxLength: 80 }), (keys) => {
      const columns = [keys.map(({ gram }) => gram), keys.map(({ next }) => next)] as const;
      const order = sortKeys(Int32Array.from(columns[0]), Int32Array.from(columns[1]));
      const expected = [...keys.entries()].sort(([, a], [, b]) => a.gram - b.gram || a.next - b.next);
      expect([...order]).toEqual(expected.map(([at]) => at));
    }),
  );
});
