import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batchComponents } from "./batch-components.ts";

describe("batchComponents", () => {
  test("of nothing is nothing", () => {
    expect(batchComponents({ a: [], b: [] }, [], 10)).toEqual([]);
  });

  test("keeps a component whole that is larger than a batch", () => {
    const chain = { a: [0, 1, 2, 3], b: [1, 2, 3, 4] };
    expect(batchComponents(chain, [9], 2)).toEqual([
      { shapes: [0, 1, 2, 3, 4], edges: [0, 1, 2, 3] },
      { shapes: [9], edges: [] },
    ]);
  });

  test("puts every shape and every edge into one batch, together with its ends", () => {
    const edge = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(
        fc.array(edge),
        fc.array(fc.nat({ max: 80 })),
        fc.integer({ min: 1, max: 20 }),
        (edges, alone, size) => {
          const columns = { a: edges.map(([a]) => a), b: edges.map(([, b]) => b) };
          const batches = batchComponents(columns, alone, size);
          const shapes = batches.flatMap((batch) => batch.shapes);
          expect(shapes.toSorted((a, b) => a - b)).toEqual(
            [...new Set([...columns.a, ...columns.b, ...alone])].sort((a, b) => a - b),
          );
          expect(batches.flatMap((batch) => batch.edges)).toHaveLength(edges.length);
          for (const batch of batches) {
            for (const at of batch.edges) {
              expect(batch.shapes).toContain(columns.a[at]);
              expect(batch.shapes).toContain(columns.b[at]);
            }
          }
        },
      ),
    );
  });
});
