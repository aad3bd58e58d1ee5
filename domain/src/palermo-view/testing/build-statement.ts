import type { StatedValue } from "../../cases/statement.ts";
import type { StatedFieldId } from "../../stated-fields/stated-fields.ts";
import type { ToldDate } from "../../time.ts";
import type { ViewedStatement } from "../read-facts.ts";

/** A told date of any precision in the Gregorian calendar. */
export const toldDate = (value: string): ToldDate => ({
  value,
  precision: value.length === 4 ? "year" : value.length === 7 ? "month" : "day",
  calendar: "gregory",
  zone: "Asia/Bangkok",
});

/** A statement that was recorded on 2026-11-22; a test states only what matters to it. */
export const buildStatement = (
  id: string,
  field: StatedFieldId,
  value: StatedValue,
  overrides: Partial<ViewedStatement> = {},
): ViewedStatement => ({
  id,
  field,
  answer: { kind: "answered", value },
  happened: null,
  told: null,
  recordedAt: "2026-11-22T08:00:00.000Z",
  certainty: "known",
  withdrawn: null,
  ...overrides,
});

export const codes = (...stated: string[]): StatedValue => ({ kind: "codes", codes: stated });
export const yes: StatedValue = { kind: "yes_no", yes: true };
export const no: StatedValue = { kind: "yes_no", yes: false };
export const date = (value: string): StatedValue => ({ kind: "date", date: toldDate(value) });
