import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absences } from "../certainty.ts";
import { statedAnswerSchema, type StatedValue } from "../cases/statement.ts";
import { codes, date, yes } from "../palermo-view/testing/build-statement.ts";
import { findMisfit } from "./find-misfit.ts";
import { statedFieldIds, statedFields } from "./stated-fields.ts";

const misfitOf = (field: string, value: StatedValue) => findMisfit(field, { kind: "answered", value });

describe("findMisfit", () => {
  test("names what does not fit", () => {
    expect(misfitOf("acts_done", yes)).toBe("other_kind");
    expect(misfitOf("fraud", codes("yes"))).toBe("other_kind");
    expect(misfitOf("acts_done", codes("recruitment", "murder"))).toBe("unknown_code");
    expect(misfitOf("acts_done", codes("constructor"))).toBe("unknown_code");
    expect(misfitOf("place_kind", codes("vessel", "farm"))).toBe("too_many_codes");
    expect(misfitOf("country_of_exploitation", codes("XX"))).toBe("unknown_code");
    expect(misfitOf("hours_a_day", { kind: "number", number: 25 })).toBe("too_large");
    expect(misfitOf("hours_a_day", { kind: "number", number: -1 })).toBe("too_large");
    expect(misfitOf("wishes", { kind: "text", text: "x".repeat(4001) })).toBe("too_long");
  });

  test("takes what fits, one code or several", () => {
    expect(misfitOf("acts_done", codes("recruitment", "receipt"))).toBeUndefined();
    expect(misfitOf("acts_done", { kind: "code", code: "receipt" })).toBeUndefined();
    expect(misfitOf("place_kind", { kind: "code", code: "vessel" })).toBeUndefined();
    expect(misfitOf("countries_of_transit", codes("TH", "LA"))).toBeUndefined();
    expect(misfitOf("date_of_birth", date("2008"))).toBeUndefined();
    expect(misfitOf("hours_a_day", { kind: "number", number: 14 })).toBeUndefined();
  });

  test("every field takes every absence, and an unknown field takes anything", () => {
    for (const field of statedFieldIds)
      for (const kind of absences) expect(findMisfit(field, { kind })).toBeUndefined();
    expect(misfitOf("of_another_version", codes("anything"))).toBeUndefined();
  });

  test("every code of every field is well formed and fits", () => {
    for (const field of statedFieldIds) {
      const { value } = statedFields[field];
      if (value.kind !== "code" && value.kind !== "codes") continue;
      for (const { id, deprecated } of value.list.codes) {
        const answer = statedAnswerSchema.parse({ kind: "answered", value: { kind: "code", code: id } });
        expect(findMisfit(field, answer)).toBe(deprecated === true ? "deprecated_code" : undefined);
      }
    }
  });

  test("never throws on any field and well-formed value", () => {
    const value: fc.Arbitrary<StatedValue> = fc.oneof(
      fc.string().map((code) => codes(code)),
      fc.double().map((number) => ({ kind: "number" as const, number })),
      fc.constant(yes),
      fc.string().map((text) => ({ kind: "text" as const, text })),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...statedFieldIds), fc.string()),
        value,
        (field, stated) => void misfitOf(field, stated),
      ),
    );
  });
});
