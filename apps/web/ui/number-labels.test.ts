import { expect, test } from "vitest";
import { numberLabels } from "./number-labels.ts";
import type { TextMark } from "./segment-text.ts";

const mark = (kind: TextMark["kind"], end: number, label: string): TextMark => ({
  key: `${kind}${end}`,
  kind,
  start: 0,
  end,
  label,
});

test("short names of entities stay in the text and take no number", () => {
  expect(numberLabels([mark("entity", 4, "phone")]).size).toBe(0);
});

test("a label that stands often has one number, in the order of the text", () => {
  const numbers = numberLabels([
    mark("disguise", 9, "look-alike letters"),
    mark("indicator", 30, "free ticket"),
    mark("disguise", 4, "look-alike letters"),
  ]);
  expect([...numbers]).toEqual([
    ["look-alike letters", 1],
    ["free ticket", 2],
  ]);
});
