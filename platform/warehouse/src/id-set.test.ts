import fc from "fast-check";
import { expect, test } from "vitest";
import { IdSet } from "./id-set.ts";

test("knows the second of every id, as a Set does, while it grows", () => {
  const ids = new IdSet();
  for (let at = 0; at < 20_000; at += 1) expect(ids.add(`id-${at}`)).toBe(true);
  for (let at = 0; at < 20_000; at += 1) expect(ids.add(`id-${at}`)).toBe(false);
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
