import { findStatedField, statedFieldIds } from "@suar/domain/stated-fields";
import { findMisfit } from "@suar/domain/stated-fields/find-misfit";
import { expect, test } from "vitest";
import {
  draftOfStatement,
  emptyStatement,
  type StatementDraft,
  unitOfRoles,
  wholeStatement,
} from "./statement-draft.ts";

const zone = "Asia/Bangkok";
const fieldOf = (id: string) => {
  const field = findStatedField(id);
  if (field === undefined) throw new Error(id);
  return field.value;
};
const filled: StatementDraft = {
  ...emptyStatement,
  yes: false,
  codes: ["KH"],
  text: "17",
  happened: "2026-03",
  use: { ...emptyStatement.use, basis: ["victim_statement"], discussion: "the voice was flat" },
};

test("nothing that is not there is stated, and no answer is an answer of its own", () => {
  for (const id of statedFieldIds) {
    expect(wholeStatement(emptyStatement, fieldOf(id), zone), id).toBeUndefined();
    for (const state of ["unknown", "not_asked", "prefers_not_to_say"] as const) {
      expect(wholeStatement({ ...emptyStatement, state }, fieldOf(id), zone)?.answer).toEqual({ kind: state });
    }
  }
});

test("what is whole fits its field, and becomes the same draft again", () => {
  for (const id of statedFieldIds) {
    const value = fieldOf(id);
    const first = value.kind === "code" || value.kind === "codes" ? value.list.codes[0]?.id : undefined;
    const codes = [first ?? (value.kind.startsWith("language") ? "khm" : "KH")];
    const text = value.kind === "date" ? "2009-05" : "17";
    const content = wholeStatement({ ...filled, codes, text }, value, zone);
    if (content === undefined) throw new Error(id);
    expect(findMisfit(id, content.answer), id).toBeUndefined();
    expect(wholeStatement(draftOfStatement(content), value, zone), id).toEqual(content);
  }
});

test("what cannot be is not whole: a date, a number, more than the field takes", () => {
  expect(wholeStatement({ ...filled, happened: "2026-13" }, fieldOf("still_there"), zone)).toBeUndefined();
  expect(wholeStatement({ ...filled, text: "25" }, fieldOf("hours_a_day"), zone)).toBeUndefined();
  expect(wholeStatement({ ...filled, text: "-1" }, fieldOf("fee_paid"), zone)).toBeUndefined();
  expect(wholeStatement({ ...filled, text: "x".repeat(1001) }, fieldOf("work_promised"), zone)).toBeUndefined();
});

test("somebody with several roles is spoken of as who may need help first", () => {
  expect(unitOfRoles([])).toBe("victim");
  expect(unitOfRoles(["suspect"])).toBe("perpetrator");
  expect(unitOfRoles(["suspect", "victim"])).toBe("victim");
  expect(unitOfRoles(["relative"])).toBe("reporting_entity");
});
