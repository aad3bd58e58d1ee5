import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certainties } from "../certainty.ts";
import { statedFieldIds, statedFields } from "../stated-fields/stated-fields.ts";
import { findContradictions } from "./find-contradictions.ts";
import type { ViewedStatement } from "./read-facts.ts";
import { buildStatement, codes, date, no, yes } from "./testing/build-statement.ts";
import { viewTrafficking } from "./view-trafficking.ts";

const adult = [
  buildStatement("born", "date_of_birth", date("1990-01-01")),
  buildStatement("began", "began_when", date("2026")),
];
const act = buildStatement("act", "acts_done", codes("recruitment", "receipt"));
const purpose = buildStatement("purpose", "exploitation_intended", codes("ForcedCriminality"));
const deceived = buildStatement("deceived", "deception", codes("deceived_nature_of_job"), { certainty: "probable" });

/** Any statement of any coded field, of any certainty, withdrawn now and then. */
const coded = statedFieldIds.filter((id) => ["code", "codes", "yes_no"].includes(statedFields[id].value.kind));
const anyStatement: fc.Arbitrary<ViewedStatement> = fc
  .record({
    id: fc.uuid(),
    field: fc.constantFrom(...coded),
    pick: fc.nat(),
    certainty: fc.constantFrom(...certainties),
    withdrawn: fc.boolean(),
  })
  .map(({ id, field, pick, certainty, withdrawn }) => {
    const { value } = statedFields[field];
    const list = value.kind === "code" || value.kind === "codes" ? value.list.codes.map((code) => code.id) : [];
    const stated = list.length === 0 ? (pick % 2 === 0 ? yes : no) : codes(list[pick % list.length] ?? "none");
    const gone = withdrawn && pick % 5 === 0 ? { at: "2026-11-22", by: null, reason: "person_asks" } : null;
    return buildStatement(id, field, stated, { certainty, withdrawn: gone });
  });

describe("viewTrafficking", () => {
  test("of nothing says that nothing is stated, and counts an unknown age as a child's", () => {
    const view = viewTrafficking([]);
    expect(view).toMatchObject({ missing: ["act", "purpose"], likelihood: undefined, remarks: [] });
    expect(view.means.standing).toBe("not_needed");
  });

  test("names the statements behind each value, and how sure the least sure needed element is", () => {
    const view = viewTrafficking([...adult, act, deceived, purpose]);
    expect(view.missing).toEqual([]);
    expect(view.likelihood).toBe("probable");
    expect(view.act.values).toEqual([
      { value: "recruitment", statements: ["act", "deceived"], against: [], likelihood: "known" },
      { value: "receipt", statements: ["act"], against: [], likelihood: "known" },
    ]);
    expect(view.means.values.map(({ value }) => value)).toEqual(["deception"]);
  });

  test("an adult needs means, a child none", () => {
    expect(viewTrafficking([...adult, act, purpose]).missing).toEqual(["means"]);
    const child = buildStatement("born", "date_of_birth", date("2010"));
    expect(viewTrafficking([child, ...adult.slice(1), act, purpose])).toMatchObject({
      missing: [],
      age: { standing: "child" },
    });
  });

  test("Article 3 (b): having agreed changes no element", () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 8 }), (statements) => {
        const agreed = buildStatement("agreed", "agreed_at_first", yes);
        const [before, after] = [viewTrafficking(statements), viewTrafficking([...statements, agreed])];
        expect([after.act, after.means, after.purpose, after.missing]).toEqual([
          before.act,
          before.means,
          before.purpose,
          before.missing,
        ]);
      }),
    );
    const agreed = buildStatement("agreed", "agreed_at_first", yes);
    const remarks = (statements: readonly ViewedStatement[]) =>
      viewTrafficking(statements).remarks.map(({ remark }) => remark);
    expect(remarks([...adult, act, deceived, agreed])).toContain("consent_irrelevant_means_used");
    expect(remarks([act, agreed])).toContain("consent_irrelevant_child");
    expect(remarks([...adult, act, agreed])).toContain("agreed_and_no_means_stated");
  });

  test("purpose is intent: it is stated though nothing has happened", () => {
    const view = viewTrafficking([...adult, act, deceived, purpose]);
    expect(view.remarks.map(({ remark }) => remark)).toEqual([
      "purpose_need_not_have_happened",
      "purpose_is_forced_criminality",
    ]);
    const done = buildStatement("done", "forced_acts", codes("crypto_fraud"));
    expect(viewTrafficking([...adult, act, purpose, done]).remarks.map(({ remark }) => remark)).toEqual([
      "purpose_is_forced_criminality",
    ]);
  });

  test("a contradiction stays in sight and takes nothing away", () => {
    const denied = buildStatement("denied", "deception", codes("deceived_nature_of_job"), { certainty: "ruled_out" });
    const view = viewTrafficking([...adult, act, deceived, denied, purpose]);
    expect(view.means).toMatchObject({ standing: "contradicted", isStated: true });
    expect(view.means.values[0]).toMatchObject({ statements: ["deceived"], against: ["denied"] });
    expect(viewTrafficking([...adult, denied]).means).toMatchObject({ standing: "ruled_out", isStated: false });
    expect(findContradictions([deceived, denied])).toEqual([
      { field: "deception", kind: "stated_and_ruled_out", statements: ["deceived", "denied"] },
    ]);
  });

  test("a no speaks against, and a no that is ruled out is a yes", () => {
    const fraud = (id: string, value: typeof yes, certainty: ViewedStatement["certainty"] = "known") =>
      buildStatement(id, "fraud", value, { certainty });
    expect(viewTrafficking([fraud("a", no)]).means.standing).toBe("not_needed");
    expect(viewTrafficking([...adult, fraud("a", no)]).means.standing).toBe("ruled_out");
    expect(viewTrafficking([...adult, fraud("a", no, "ruled_out")]).means.standing).toBe("stated");
    expect(findContradictions([fraud("a", yes), fraud("b", no)])).toHaveLength(1);
    expect(findContradictions([fraud("a", yes), fraud("b", no, "ruled_out")])).toEqual([]);
  });

  test("what nobody answered, what was withdrawn and what is not known here speak to nothing", () => {
    const absent = buildStatement("x", "fraud", yes, { answer: { kind: "prefers_not_to_say" } });
    const gone = buildStatement("y", "fraud", yes, {
      withdrawn: { at: "2026-11-22", by: null, reason: "person_asks" },
    });
    const foreign = { ...buildStatement("z", "fraud", yes), field: "of_another_version" };
    const inherited = buildStatement("v", "acts_done", codes("constructor"));
    expect(viewTrafficking([...adult, absent, gone, foreign, inherited]).missing).toEqual(["act", "means", "purpose"]);
  });

  test("neither the order nor one more statement takes an element away", () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 10 }), anyStatement, (statements, more) => {
        const before = viewTrafficking(statements);
        expect(viewTrafficking(statements.toReversed()).missing).toEqual(before.missing);
        const after = viewTrafficking([...statements, more]);
        expect(before.missing).toEqual(expect.arrayContaining([...after.missing]));
      }),
    );
  });

  test("agrees with reading the elements one by one", () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 10 }), (statements) => {
        const view = viewTrafficking(statements);
        for (const element of ["act", "purpose"] as const)
          expect(view.missing.includes(element)).toBe(!slowly(statements, element));
        expect(view.means.isStated).toBe(slowly(statements, "means"));
      }),
    );
  });
});

/** Whether any live statement states the element: field by field, code by code. */
function slowly(statements: readonly ViewedStatement[], element: "act" | "means" | "purpose"): boolean {
  const key = ({ act: "acts", means: "means", purpose: "purposes" } as const)[element];
  for (const { field, answer, certainty, withdrawn } of statements) {
    if (withdrawn !== null || answer.kind !== "answered") continue;
    for (const id of statedFieldIds) {
      const { value } = statedFields[id];
      if (id !== field) continue;
      if (value.kind === "yes_no" && answer.value.kind === "yes_no") {
        const isYes = certainty === "ruled_out" ? !answer.value.yes : answer.value.yes;
        if (isYes && value.speaks[key] !== undefined) return true;
      }
      if (
        (value.kind === "code" || value.kind === "codes") &&
        answer.value.kind === "codes" &&
        certainty !== "ruled_out"
      ) {
        for (const code of answer.value.codes) if (value.speaks[code]?.[key] !== undefined) return true;
      }
    }
  }
  return false;
}
