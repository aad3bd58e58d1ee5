import { expect, test } from "vitest";
import { twinMarks } from "./twin-marks.ts";

test("one thing said bears one number in both texts", () => {
  const shared = [
    {
      fact: "place:KH:bavet",
      bits: 9,
      a: { start: 0, end: 5, words: "Bavet" },
      b: { start: 8, end: 13, words: "บาเวต" },
    },
    { fact: "number:950", bits: 7, a: { start: 6, end: 9, words: "950" }, b: { start: 20, end: 23, words: "950" } },
  ];
  const of = (side: "a" | "b") => twinMarks(shared, side, String).map(({ label, start }) => `${label} ${start}`);
  expect(of("a")).toEqual(["1 0", "2 6"]);
  expect(of("b")).toEqual(["1 8", "2 20"]);
  expect(twinMarks([], "a", String)).toEqual([]);
});
