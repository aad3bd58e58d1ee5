import { describe, expect, test } from "vitest";
import { IloNotYet } from "../ilo/not-yet.ts";
import type { ViewedStatement } from "./read-facts.ts";
import { buildStatement, codes, date } from "./testing/build-statement.ts";
import { viewIloRule } from "./view-ilo-rule.ts";
import { viewTrafficking } from "./view-trafficking.ts";

const adult = [
  buildStatement("born", "date_of_birth", date("1990")),
  buildStatement("began", "began_when", date("2026")),
];
const recruited = buildStatement("recruited", "deception", codes("deceived_nature_of_job", "deceived_wages"));
const exploited = buildStatement(
  "exploited",
  "working_conditions",
  codes("exploited_excessive_hours", "exploited_low_or_no_salary"),
);
const held = buildStatement("held", "control_methods", codes("WithholdsDocuments", "RestrictsMovement"));
const ruleOf = (statements: readonly ViewedStatement[]) => viewIloRule(statements, viewTrafficking(statements));

describe("viewIloRule", () => {
  test("is not shown of sexual exploitation alone, nor of organs or marriage: those lists were not obtained", () => {
    for (const form of ["SexualExploitation", "OrganRemoval"]) {
      expect(ruleOf([...adult, recruited, buildStatement("for", "exploitation_done", codes(form))])).toBeUndefined();
    }
    expect(
      ruleOf([
        ...adult,
        recruited,
        buildStatement("for", "exploitation_done", codes("SexualExploitation", "ForcedLabour")),
      ]),
    ).toBeDefined();
  });

  test("of nothing says what is missing, and keeps nothing of it", () => {
    const answer = ruleOf(adult);
    expect(answer).toBeInstanceOf(IloNotYet);
    if (answer?.kind !== "not_yet") throw new Error("met");
    expect(answer.look()).toEqual({
      list: "adult",
      clauses: ["recruitment", "exploitation", "coercion_at_destination"],
      oneMore: [],
    });
    expect(() => JSON.stringify({ answer })).toThrow(TypeError);
  });

  test("is met with its reasons: dimensions, indicators, weights and the statements behind them", () => {
    const answer = ruleOf([...adult, recruited, exploited, held]);
    expect(answer).toMatchObject({ kind: "met", list: "adult", likelihood: "known", isReadOfForcedCriminality: false });
    if (answer?.kind !== "met") throw new Error("not met");
    expect(answer.dimensions.filter(({ isPositive }) => isPositive).map(({ dimension }) => dimension)).toEqual([
      "deceptive_recruitment",
      "exploitation",
      "coercion_at_destination",
    ]);
    expect(answer.dimensions[4]?.indicators).toEqual([
      {
        value: "held_documents_confiscated",
        statements: ["held"],
        against: [],
        likelihood: "known",
        strength: "strong",
      },
      { value: "held_confinement", statements: ["held"], against: [], likelihood: "known", strength: "strong" },
    ]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test("says how sure the facts are that meet it", () => {
    const unsure = { ...held, certainty: "possible" as const };
    expect(ruleOf([...adult, recruited, exploited, unsure])).toMatchObject({ kind: "met", likelihood: "possible" });
    expect(ruleOf([...adult, recruited, exploited, unsure, held])).toMatchObject({ likelihood: "known" });
    expect(ruleOf([...adult, recruited, exploited, { ...held, certainty: "ruled_out" as const }])).toBeInstanceOf(
      IloNotYet,
    );
  });

  test("names what one more would do", () => {
    const one = buildStatement("one", "coercion_there", codes("held_threat_to_inform"));
    const answer = ruleOf([...adult, recruited, exploited, one]);
    if (answer?.kind !== "not_yet") throw new Error("met");
    expect(answer.look()).toMatchObject({
      clauses: ["coercion_at_destination"],
      oneMore: ["held_documents_confiscated", "held_debt_bondage", "held_confinement", "held_violence"],
    });
  });

  test("reads the child list for whoever counts as a child, and needs an act and exploitation only", () => {
    const act = buildStatement("act", "acts_done", codes("receipt"));
    expect(ruleOf([act, exploited])).toMatchObject({ kind: "met", list: "child" });
    expect(ruleOf([exploited])).toBeInstanceOf(IloNotYet);
    expect(ruleOf([{ ...act, certainty: "possible" as const }, exploited])).toMatchObject({ likelihood: "possible" });
  });

  test("says so when it is read of forced criminality", () => {
    const forced = buildStatement("forced", "forced_acts", codes("crypto_fraud"));
    expect(ruleOf([...adult, recruited, exploited, held, forced])).toMatchObject({ isReadOfForcedCriminality: true });
  });
});
