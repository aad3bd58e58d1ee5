import { expect, test } from "vitest";
import { suggestCorridor } from "./corridor.ts";

const places = [
  { words: "Colombo", value: "LK:colombo" },
  { words: "Poipet", value: "KH:poipet" },
];

test("what the person chose is never changed", () => {
  expect(suggestCorridor({ origin: "IN", destination: "MM", job: "farm" }, "si", places)).toEqual({
    origin: "IN",
    destination: "MM",
    job: "farm",
  });
});

test("the first other country that the offer names is where the job is", () => {
  expect(suggestCorridor({}, "si", places)).toEqual({ origin: "LK", destination: "KH" });
  expect(suggestCorridor({}, "km", places)).toEqual({ origin: "KH", destination: "LK" });
});

test("a language of many countries suggests none", () => {
  expect(suggestCorridor({}, "en", [])).toEqual({});
});
