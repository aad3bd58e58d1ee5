import fc from "fast-check";
import { expect, test } from "vitest";
import { IdSet } from "./id-set.ts";

test("knows the second of every id, as a Set does, while it grows", () => {
  const ids = new IdSet();
  const added = (): number => Array.from({ length: 20_000 }, (_, at) => ids.add(`id-${at}`)).filter(Boolean).length;
  expect([added(), added()]).toEqual([20_000, 0]);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (words) => {
      const mine = new IdSet();
      const theirs = new Set<string>();
      for (const word of words) {
        expect(mine.add(word)).toBe(!theirs.has(word));
        theirs.add(word);
      }
    }),
  );
});
