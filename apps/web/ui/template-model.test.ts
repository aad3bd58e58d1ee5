import type { Slot } from "@suar/domain";
import { expect, test } from "vitest";
import { templatePieces } from "./template-model.ts";

const phone: Slot = {
  slot: 0,
  name: "phone",
  type: "phone",
  values: [
    { value: "+85510000001", count: 9 },
    { value: "+85510000002", count: 2 },
  ],
  distinct: 2,
  filled: 1,
};

test("a slot that nobody described becomes a gap and never joins its neighbours", () => {
  const pieces = templatePieces({
    template: [
      { kind: "text", text: "Call" },
      { kind: "slot", slot: 7 },
      { kind: "text", text: "now" },
    ],
    slots: [phone],
  });
  expect(pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.slot.name)).join("")).toBe("Call … now");
});

test("a slot carries its most frequent filling, and the same slot may stand twice", () => {
  const pieces = templatePieces({
    template: [
      { kind: "slot", slot: 0 },
      { kind: "text", text: " or " },
      { kind: "slot", slot: 0 },
    ],
    slots: [phone],
  });
  expect(pieces.map(({ part }) => part)).toEqual([0, 1, 2]);
  expect(pieces[2]).toMatchObject({ kind: "slot", example: "+85510000001" });
  expect(templatePieces({ template: [{ kind: "slot", slot: 0 }], slots: [{ ...phone, values: [] }] })).toMatchObject([
    { example: undefined },
  ]);
});
