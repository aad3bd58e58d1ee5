import { expect, test } from "vitest";
import { twinMarks, twinPieces } from "./twin-marks.ts";

const bavet = { bits: 9, a: { start: 0, end: 5, words: "Bavet" }, b: { start: 8, end: 13, words: "บาเวต" } };
const shared = [
  { fact: "place:KH:bavet", ...bavet },
  { fact: "number:950", bits: 7, a: { start: 6, end: 9, words: "950" }, b: { start: 20, end: 23, words: "950" } },
  { fact: "country:KH", ...bavet },
];

test("words that say several things are one piece, and nothing shared is none", () => {
  expect(twinPieces(shared).map(({ kinds, a, b }) => [kinds, a.words, b.words])).toEqual([
    [["place", "country"], "Bavet", "บาเวต"],
    [["number"], "950", "950"],
  ]);
  expect(twinPieces([])).toEqual([]);
});

test("a piece bears one number in both texts", () => {
  const of = (side: "a" | "b") =>
    twinMarks(twinPieces(shared), side, String).map(({ label, start }) => `${label} ${start}`);
  expect(of("a")).toEqual(["1 0", "2 6"]);
  expect(of("b")).toEqual(["1 8", "2 20"]);
});
