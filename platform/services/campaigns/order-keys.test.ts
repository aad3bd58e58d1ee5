import fc from "fast-check";
import { expect, test } from "vitest";
import { orderKeys } from "./order-keys.ts";

const anyGram = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -2, max: 2 }));
const anyKeys = fc.array(fc.record({ gram: anyGram, next: anyGram }), { maxLength: 80 });

test("holders stand by key, next key and number, negative hashes first, whatever parts the keys came in", () => {
  fc.assert(
    fc.property(anyKeys, fc.nat(80), (keys, cut) => {
      const all = keys.map((key, shape) => ({ ...key, shape }));
      const parts = [all.slice(0, cut), all.slice(cut)].map((some) => ({
        gram: Int32Array.from(some, ({ gram }) => gram),
        next: Int32Array.from(some, ({ next }) => next),
        shape: Int32Array.from(some, ({ shape }) => shape),
        isKey: Uint8Array.from(some, ({ shape }) => shape % 2),
      }));
      const ordered = all.toSorted((a, b) => a.gram - b.gram || a.next - b.next || a.shape - b.shape);
      const { holders, begins, looks } = orderKeys(parts);
      expect([...looks]).toEqual(ordered.map(({ shape }) => shape % 2));
      expect([...holders]).toEqual(ordered.map(({ shape }) => shape));
      expect([...begins]).toEqual(ordered.map(({ gram }, at) => (at > 0 && ordered[at - 1]?.gram === gram ? 0 : 1)));
    }),
  );
});
