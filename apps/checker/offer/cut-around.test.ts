import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAround } from "./cut-around.ts";

test("a short line is quoted whole, without its neighbours", () => {
  const text = "Good job.\nWe keep your passport here.\nCall us.";
  const start = text.indexOf("keep");
  expect(cutAround(text, { start, end: start + "keep your passport".length })).toEqual({
    before: "We ",
    words: "keep your passport",
    after: " here.",
  });
});

test("a long line is cut on both sides, and says so", () => {
  const around = cutAround(`${"a ".repeat(100)}passport${" b".repeat(100)}`, { start: 200, end: 208 });
  expect(around.words).toBe("passport");
  expect(around.before).toMatch(/^….{40}$/);
  expect(around.after).toMatch(/^.{40}…$/);
});

test("no text and no span breaks it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(80), fc.nat(80), (text, start, end) => {
      expect(cutAround(text, { start, end }).before.length).toBeLessThanOrEqual(250);
    }),
  );
});
