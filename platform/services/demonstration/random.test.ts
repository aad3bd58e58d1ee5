import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

test("refuses a seed that is no number and a choice from nothing", () => {
  expect(() => createRandom(Number.NaN)).toThrow(RangeError);
  expect(() => createRandom(1).pick([])).toThrow(RangeError);
});

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 20 }, () => random.next());
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(createRandom(7).fork("a").next()).not.toBe(createRandom(7).fork("b").next());
});

test("numbers keep their bounds and a shuffle loses nothing", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 50 }), (seed, size) => {
      const random = createRandom(seed);
      const value = random.integer(-3, size);
      const items = Array.from({ length: size }, (_, index) => index);
      const shuffled = random.shuffle(items);
      return value >= -3 && value <= size && shuffled.toSorted((a, b) => a - b).join() === items.join();
    }),
  );
});

test("numbers are spread evenly", () => {
  const random = createRandom(1);
  const bins = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 20_000; draw++) {
    const bin = random.integer(0, 9);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(200);
});
