import fc from "fast-check";
import { expect, test } from "vitest";
import { fillWords } from "./fill-words.ts";

test("a placeholder that is not given stays visible", () => {
  expect(fillWords("Call {number}", {})).toBe("Call {number}");
  expect(fillWords("Call {constructor}", {})).toBe("Call {constructor}");
});

test("values stand where their names stood, as they are", () => {
  expect(fillWords("{country}: at most {amount}", { country: "Nepal", amount: "NPR $& {country}" })).toBe(
    "Nepal: at most NPR $& {country}",
  );
});

test("no value is read as a message", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(fillWords("<{a}>", { a: value })).toBe(`<${value}>`);
    }),
  );
});
