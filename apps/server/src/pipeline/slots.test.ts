import fc from "fast-check";
import { expect, test } from "vitest";
import { Slots } from "./slots.ts";

const refusal = expect.objectContaining({ code: "call.too_many_open" });

test("one person takes what one may, and nobody else is refused for it", () => {
  const slots = new Slots({ each: 2, all: 5 });
  const free = slots.take("a");
  slots.take("a");
  expect(() => slots.take("a")).toThrow(refusal);
  slots.take("b");
  free();
  free();
  slots.take("a");
  expect(() => slots.take("a")).toThrow(refusal);
});

test("all together have a bound of their own", () => {
  const slots = new Slots({ each: 2, all: 3 });
  for (const person of ["a", "b", "c"]) slots.take(person);
  expect(() => slots.take("d")).toThrow(refusal);
});

test("whatever is opened and closed, never more are open than may be, and all closed leaves all free", () => {
  const steps = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.boolean()), { maxLength: 80 });
  fc.assert(
    fc.property(steps, (given) => {
      const slots = new Slots({ each: 2, all: 4 });
      const open: { person: string; free: () => void }[] = [];
      for (const [person, isOpening] of given) {
        const mine = open.filter((one) => one.person === person);
        if (!isOpening) {
          const [one] = mine;
          if (one === undefined) continue;
          one.free();
          open.splice(open.indexOf(one), 1);
        } else if (mine.length >= 2 || open.length >= 4) expect(() => slots.take(person)).toThrow(refusal);
        else open.push({ person, free: slots.take(person) });
      }
      for (const { free } of open) free();
      expect(["a", "a", "b", "b"].map((person) => slots.take(person))).toHaveLength(4);
    }),
  );
});

test("bounds that let nobody in are refused where they are made", () => {
  expect(() => new Slots({ each: 0, all: 1 })).toThrow(RangeError);
  expect(() => new Slots({ each: 2, all: 1 })).toThrow(RangeError);
});
