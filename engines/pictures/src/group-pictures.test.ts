import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareHashes, nearDistance } from "./compare-hashes.ts";
import { groupPictures } from "./group-pictures.ts";

/** A hash of 128 set bits, and the same with some bits turned. */
const base = "5".repeat(64);
const turn = (hash: string, bits: number): string =>
  [...hash].map((digit, at) => (at < bits ? (Number.parseInt(digit, 16) ^ 1).toString(16) : digit)).join("");
const grouped = (shown: readonly (readonly [string, string])[]) =>
  groupPictures(shown.map(([owner, hash]) => ({ owner, hash }))).groups.map(({ hash, forms }) => ({
    hash,
    owners: forms.flatMap((form) => form.owners),
  }));

describe("pictures that are one", () => {
  test("what is no hash is refused, and a hash of nothing is of no picture", () => {
    expect(() => groupPictures([{ owner: "a", hash: "f8f8" }])).toThrow(RangeError);
    expect(() => groupPictures([{ owner: "a", hash: base.toUpperCase().replace("5", "F") }])).toThrow(RangeError);
    expect(
      grouped([
        ["a", "0".repeat(64)],
        ["b", "0".repeat(64)],
        ["c", "f".repeat(64)],
      ]),
    ).toEqual([]);
  });

  test("31 bits apart are one picture, 32 are two", () => {
    expect(
      grouped([
        ["a", base],
        ["b", base],
        ["c", turn(base, 31)],
      ]),
    ).toEqual([{ hash: base, owners: ["a", "b", "c"] }]);
    expect(
      grouped([
        ["a", base],
        ["b", base],
        ["c", turn(base, 32)],
      ]),
    ).toHaveLength(2);
  });

  test("no chain leads from one picture to another", () => {
    // b is near to both; a and c are 60 bits apart and shown more often, so that each stands for a picture.
    const groups = grouped([
      ["a", base],
      ["A", base],
      ["c", turn(base, 60)],
      ["C", turn(base, 60)],
      ["b", turn(base, 30)],
    ]);
    expect(groups.map(({ hash }) => hash).sort()).toEqual([base, turn(base, 60)].sort());
    expect(groups.flatMap(({ owners }) => owners).sort()).toEqual(["A", "C", "a", "b", "c"]);
  });

  test("an owner who shows a form twice stands once", () => {
    expect(
      grouped([
        ["a", base],
        ["a", base],
      ]),
    ).toEqual([{ hash: base, owners: ["a"] }]);
  });

  test("the order does not change the groups, and none is wider than the threshold allows", () => {
    const someHash = fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 45 }).map((places) => {
      const digits = [...base];
      for (const at of places) digits[at] = (Number.parseInt(digits[at] ?? "0", 16) ^ 1).toString(16);
      return digits.join("");
    });
    const key = (groups: ReturnType<typeof grouped>) =>
      groups.map(({ hash, owners }) => `${hash} ${owners.toSorted().join()}`).sort();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), someHash), { maxLength: 20 }), (shown) => {
        expect(key(grouped(shown.toReversed()))).toEqual(key(grouped(shown)));
        for (const { hash, forms } of groupPictures(shown.map(([owner, each]) => ({ owner, hash: each }))).groups) {
          for (const form of forms) {
            expect(compareHashes(hash, form.hash)).toBe(form.distance);
            expect(form.distance).toBeLessThanOrEqual(nearDistance);
          }
        }
      }),
    );
  });

  test("beyond the most that are compared, the rest is counted; a hash that is there already is not rest", () => {
    const shown = [base, turn(base, 40), base, turn(base, 60)].map((hash, owner) => ({ owner, hash }));
    const { groups, omitted } = groupPictures(shown, { most: 2 });
    expect(omitted).toBe(1);
    expect(new Set(groups.flatMap(({ forms }) => forms.flatMap(({ owners }) => owners)))).toEqual(new Set([0, 1, 2]));
  });
});
