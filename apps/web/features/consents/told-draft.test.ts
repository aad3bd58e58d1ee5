import type { DeskView } from "@suar/domain";
import { expect, test } from "vitest";
import { dayIn, emptyTold, readTold } from "./told-draft.ts";

const desk = { id: "one" } as DeskView;

test("nothing is sent before somebody said to whom, what for and what", () => {
  expect(readTold(emptyTold)).toBeUndefined();
  expect(readTold({ desk, purpose: "legal_aid", classes: [] })).toBeUndefined();
  expect(readTold({ desk, purpose: "", classes: ["name"] })).toBeUndefined();
  expect(readTold({ desk: undefined, purpose: "legal_aid", classes: ["name"] })).toBeUndefined();
  expect(readTold({ desk, purpose: "legal_aid", classes: ["name"] })).toEqual({
    deskId: "one",
    purpose: "legal_aid",
    classes: ["name"],
  });
});

test("a day counts from today by the calendar, also over the end of a month and a year", () => {
  expect(dayIn(0, new Date(2026, 10, 22, 23, 59))).toBe("2026-11-22");
  expect(dayIn(30, new Date(2026, 11, 15))).toBe("2027-01-14");
  expect(dayIn(1, new Date(2028, 1, 28))).toBe("2028-02-29");
});
