import fc from "fast-check";
import { expect, test } from "vitest";
import { showControls } from "./show-controls.ts";

test("no character that turns the direction reaches the page", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const pieces = showControls(`${before}\u202E${after}\u2066`, false);
      for (const piece of pieces)
        if (piece.kind === "text") expect(piece.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect(pieces.filter(({ kind }) => kind === "control").length).toBeGreaterThanOrEqual(2);
    }),
  );
});

test("invisible characters are shown where they hide words and left alone where a script needs them", () => {
  expect(showControls("T\u200Belegram", true)).toEqual([
    { kind: "text", at: 0, text: "T" },
    { kind: "control", at: 1, codePoint: "U+200B" },
    { kind: "text", at: 2, text: "elegram" },
  ]);
  expect(showControls("ការងារ\u200Bល្អ", false)).toEqual([{ kind: "text", at: 0, text: "ការងារ\u200Bល្អ" }]);
});
