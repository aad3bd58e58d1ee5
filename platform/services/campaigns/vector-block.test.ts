import { chooseParameters, compareVectors } from "@suar/campaigns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { GramCounts } from "./gram-counts.ts";
import { type ShapeSource, vectorOf } from "./shape-source.ts";
import { VectorBlock } from "./vector-block.ts";

const parameters = chooseParameters();

/** Grams whose lower bits are equal stand in one slot and must still be told apart. */
const anyGram = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: -300, max: 300 }).map((high) => high * 2 ** 22),
);
const anyShape = fc.uniqueArray(anyGram, { maxLength: 60 }).map((grams) => Int32Array.from(grams).sort());

function sourceOf(shapes: readonly Int32Array[]): ShapeSource {
  const counts = new GramCounts();
  const held = new Map<number, number>();
  for (const gram of shapes.flatMap((grams) => [...grams])) held.set(gram, (held.get(gram) ?? 0) + 1);
  for (const [gram, count] of held) counts.set(gram, count);
  return { table: "", shapes: shapes.length, counts };
}

function fill(source: ShapeSource, shapes: readonly Int32Array[], first: number): VectorBlock {
  const grams = shapes.reduce((sum, one) => sum + one.length, 0);
  const block = new VectorBlock(source, parameters, { first, shapes: shapes.length, grams });
  for (const [at, one] of shapes.entries()) block.add(first + at, one);
  return block;
}

test("gives the cosines of the vectors, whatever was compared before", () => {
  fc.assert(
    fc.property(fc.array(anyShape, { minLength: 1, maxLength: 6 }), fc.nat(1000), (shapes, first) => {
      const source = sourceOf(shapes);
      const block = fill(source, shapes, first);
      const vectors = shapes.map((list) => vectorOf({ number: 0, list }, source, parameters));
      for (const [one, left] of vectors.entries()) {
        block.compareWith(block.gramsOf(first + one) ?? new Int32Array(0));
        for (const [other, right] of vectors.entries()) {
          expect(block.similarity(first + other)).toBeCloseTo(compareVectors(left, right), 5);
        }
      }
    }),
  );
});

test("refuses a shape out of turn and knows no other than its own", () => {
  const source = sourceOf([]);
  const block = fill(source, [Int32Array.of(1), Int32Array.of(2)], 5);
  expect(() => block.add(8, Int32Array.of(3))).toThrow(RangeError);
  expect([4, 5, 6, 7].map((shape) => block.gramsOf(shape)?.[0])).toEqual([undefined, 1, 2, undefined]);
});
