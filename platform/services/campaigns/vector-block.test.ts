import { chooseParameters, compareVectors } from "@suar/campaigns";
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { GramCounts } from "./gram-counts.ts";
import { GramReader } from "./gram-file.ts";
import { type ShapeSource, vectorOf } from "./shape-source.ts";
import { layBlock, VectorBlock } from "./vector-block.ts";

const parameters = chooseParameters();
const folder = mkdtempSync(join(tmpdir(), "suar-grams-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Grams whose lower bits are equal stand in one slot and must still be told apart. */
const anyGram = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: -300, max: 300 }).map((high) => high * 2 ** 22),
);
const anyShape = fc.uniqueArray(anyGram, { maxLength: 60 }).map((grams) => Int32Array.from(grams).sort());

function sourceOf(shapes: readonly Int32Array[]): ShapeSource {
  const path = join(folder, "grams");
  const starts = Float64Array.from([0, ...shapes].keys(), (end) =>
    shapes.slice(0, end).reduce((sum, own) => sum + own.length, 0),
  );
  writeFileSync(path, Int32Array.from(shapes.flatMap((own) => [...own])));
  const grams = { path, starts };
  return { shapes: shapes.length, grams, counts: GramCounts.count(grams) };
}

test("gives the cosines of the vectors, whatever was compared before", () => {
  fc.assert(
    fc.property(fc.array(anyShape, { minLength: 1, maxLength: 6 }), fc.nat(5), (shapes, before) => {
      const source = sourceOf(shapes);
      const first = Math.min(before, shapes.length - 1);
      const block = new VectorBlock(source, parameters, layBlock(source, parameters, first, shapes.length));
      const vectors = shapes.map((grams) => vectorOf(grams, source, parameters));
      for (const [one, left] of vectors.entries()) {
        block.compareWith(block.gramsOf(one) ?? shapes[one] ?? new Int32Array(0));
        for (const [other, right] of vectors.entries()) {
          if (other >= first) expect(block.similarity(other)).toBeCloseTo(compareVectors(left, right), 5);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("knows no other shapes than its own", () => {
  const source = sourceOf([0, 1, 2, 3].map((gram) => Int32Array.of(gram)));
  const block = new VectorBlock(source, parameters, layBlock(source, parameters, 1, 3));
  expect([0, 1, 2, 3].map((shape) => block.gramsOf(shape)?.[0])).toEqual([undefined, 1, 2, undefined]);
});

test("counts every gram that several shapes hold, and gives each shape its own grams back", () => {
  fc.assert(
    fc.property(fc.array(anyShape, { maxLength: 8 }), (shapes) => {
      const source = sourceOf(shapes);
      const held = new Map<number, number>();
      for (const gram of shapes.flatMap((grams) => [...grams])) held.set(gram, (held.get(gram) ?? 0) + 1);
      for (const [gram, count] of held) expect(source.counts.of(gram)).toBe(count);
      const reader = new GramReader(source.grams);
      expect(shapes.map((_, shape) => reader.of(shape))).toEqual(shapes);
      reader.close();
    }),
    { numRuns: 40 },
  );
});
