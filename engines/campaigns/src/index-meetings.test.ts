import fc from "fast-check";
import { expect, test } from "vitest";
import { findCandidates, nextKeys, readPair } from "./find-candidates.ts";
import { type KeyHolders, indexMeetings } from "./index-meetings.ts";

/** The holders of all keys in the order in which `indexMeetings` takes them. */
function holdersOf(keys: readonly Int32Array[], looks: (shape: number) => boolean = () => true): KeyHolders {
  const places = keys.flatMap((own, shape) => {
    const next = nextKeys(own);
    return [...own].map((key, at) => ({ key, next: next[at] ?? 0, shape }));
  });
  places.sort((one, other) => one.key - other.key || one.next - other.next || one.shape - other.shape);
  return {
    holders: Int32Array.from(places, ({ shape }) => shape),
    begins: Uint8Array.from(places, ({ key }, at) => (key === places[at - 1]?.key ? 0 : 1)),
    looks: Uint8Array.from(places, ({ shape }) => (looks(shape) ? 1 : 0)),
  };
}

/** Few keys, so that many shapes hold each and the limit of neighbours bites. */
const anyKeys = fc
  .array(fc.uniqueArray(fc.integer({ min: -6, max: 6 }), { maxLength: 6 }), { maxLength: 40 })
  .map((shapes) => shapes.map((own) => Int32Array.from(own).sort()));

test("gives the pairs of findCandidates, in order", () => {
  fc.assert(
    fc.property(
      anyKeys,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 4 }),
      (keys, neighbours, meetings) => {
        const meet = indexMeetings(holdersOf(keys), keys.length, neighbours, meetings);
        const pairs = keys.flatMap((_, shape) => meet(shape, shape + 1, keys.length).map((other) => [shape, other]));
        const expected = [...findCandidates(keys, neighbours, meetings)].map((pair) => readPair(pair, keys.length));
        expect(pairs).toEqual(expected);
      },
    ),
  );
});

test("two that do not look meet nobody by themselves; one that looks meets them from either side", () => {
  fc.assert(
    fc.property(anyKeys, fc.nat(40), fc.integer({ min: 1, max: 9 }), (keys, cut, neighbours) => {
      const firstNew = Math.min(cut, keys.length);
      const held = holdersOf(keys, (shape) => shape >= firstNew);
      const meet = indexMeetings(held, keys.length, neighbours, 1);
      const all = indexMeetings(holdersOf(keys), keys.length, neighbours, 1);
      for (let shape = 0; shape < keys.length; shape += 1) {
        const expected = all(shape, 0, keys.length).filter((other) => other >= firstNew || shape >= firstNew);
        expect(meet(shape, 0, keys.length)).toEqual(expected);
      }
    }),
  );
});
