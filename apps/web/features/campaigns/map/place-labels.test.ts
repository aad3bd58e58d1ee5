import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Labelled, placeLabels } from "./place-labels.ts";

const frame = { width: 600, height: 400, line: 17 };
const mark = (id: string, x: number, y: number, rest: Partial<Labelled> = {}): Labelled => ({
  id,
  x,
  y,
  radius: 5,
  width: 60,
  ...rest,
});

describe("names on a map", () => {
  test("a name that fits nowhere is left out, not written over the edge", () => {
    expect(placeLabels([mark("too-long", 300, 200, { width: 700 })], frame)).toEqual([]);
  });

  test("one place has its name to the right, an area its name on itself", () => {
    expect(placeLabels([mark("a", 300, 200)], frame)).toMatchObject([{ id: "a", x: 309, y: 200, line: undefined }]);
    expect(placeLabels([mark("a", 300, 200, { radius: 0 })], frame)).toMatchObject([{ x: 270, y: 200 }]);
  });

  test("at the right edge the name stands on the left", () => {
    const [label] = placeLabels([mark("a", 590, 200)], frame);
    expect(label?.x).toBe(590 - 9 - 60);
  });

  test("ten places on one spot all have their names, the later ones at the end of a line", () => {
    const marks = Array.from({ length: 10 }, (_, at) => mark(`p${at}`, 300 + at / 10, 200));
    const labels = placeLabels(marks, frame);
    expect(labels.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
    expect(labels.filter(({ line }) => line !== undefined).length).toBeGreaterThan(0);
  });

  test("no name covers another name or a symbol, and none leaves the frame", () => {
    const someMark = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.constantFrom(0, 3, 13),
      width: fc.integer({ min: 10, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(someMark, { maxLength: 30 }), (drawn) => {
        const marks = drawn.map((each, at) => ({ id: String(at), ...each }));
        const boxes = placeLabels(marks, frame).map(({ id, x, y }) => {
          const { width = 0 } = marks[Number(id)] ?? {};
          return { left: x, right: x + width, top: y - 8.5, bottom: y + 8.5 };
        });
        const symbols = marks
          .filter(({ radius }) => radius > 0)
          .map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
        for (const [at, box] of boxes.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 400).toBe(true);
          for (const other of [...boxes.slice(at + 1), ...symbols]) {
            const apart =
              box.right <= other.left + 1e-6 ||
              other.right <= box.left + 1e-6 ||
              box.bottom <= other.top + 1e-6 ||
              other.bottom <= box.top + 1e-6;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
