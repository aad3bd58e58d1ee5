import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMisfit } from "./find-misfit.ts";
import { suggestingSigns, suggestStatements } from "./suggest-statements.ts";

describe("suggestStatements", () => {
  test("suggests nothing for signs that state no fact, unknown ones and what an object inherits", () => {
    expect(suggestStatements(["recruitment-fee", "no-such-sign", "constructor"])).toEqual([]);
  });

  test("suggests each statement once, with every sign that speaks for it", () => {
    expect(suggestStatements(["cannot-leave", "passport-kept", "phone-taken", "cannot-leave"])).toEqual([
      {
        field: "control_methods",
        value: { kind: "code", code: "RestrictsMovement" },
        signs: ["cannot-leave", "phone-taken"],
      },
      { field: "control_methods", value: { kind: "code", code: "WithholdsDocuments" }, signs: ["passport-kept"] },
    ]);
  });

  test("suggests only what fits its field", () => {
    for (const { field, value } of suggestStatements(suggestingSigns)) {
      expect(findMisfit(field, { kind: "answered", value }), field).toBeUndefined();
    }
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.array(fc.string()), (signs) => void suggestStatements(signs)));
  });
});
