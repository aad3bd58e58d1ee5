import { expect, test } from "vitest";
import { gatherSigns } from "./gather-signs.ts";

const hit = { element: "act", label: "Label", source: "ILO", excerpt: "words" } as const;

test("nothing found is no sign", () => {
  expect(gatherSigns([])).toEqual([]);
});

test("each sign stands once with its places, the strongest first", () => {
  const signs = gatherSigns([
    { ...hit, id: "a", strength: "weak", start: 0, end: 5 },
    { ...hit, id: "b", strength: "strong", start: 6, end: 9 },
    { ...hit, id: "a", strength: "weak", start: 10, end: 15 },
  ]);
  expect(signs.map(({ id, places }) => [id, places.map(({ start }) => start)])).toEqual([
    ["b", [6]],
    ["a", [0, 10]],
  ]);
});
