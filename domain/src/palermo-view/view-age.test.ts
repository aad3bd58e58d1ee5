import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAfter, daysOf, yearsBetween, type DayRange } from "../date-range.ts";
import { buildStatement, date, no, toldDate, yes } from "./testing/build-statement.ts";
import { viewAge, type AgeDecision } from "./view-age.ts";
import { viewTime } from "./view-time.ts";
import { readFacts, type ViewedStatement } from "./read-facts.ts";

const ageOf = (statements: readonly ViewedStatement[], decision?: AgeDecision) =>
  viewAge(statements, viewTime(statements, readFacts(statements)), decision);
const born = (value: string, more: Partial<ViewedStatement> = {}) =>
  buildStatement(`born-${value}`, "date_of_birth", date(value), more);
const began = (value: string) => buildStatement(`began-${value}`, "began_when", date(value));
const adultDecision: AgeDecision = { id: "decision", outcome: "adult", at: "2026-11-23T00:00:00.000Z" };

describe("viewAge", () => {
  test("what is not stated counts as a child: no birth, no begin, and nothing at all", () => {
    expect(ageOf([])).toMatchObject({ standing: "unknown", countsAsChild: true, reasons: ["birth_not_stated"] });
    expect(ageOf([born("1990")])).toMatchObject({ countsAsChild: true, reasons: ["begin_not_stated"] });
    expect(ageOf([began("2026")])).toMatchObject({ countsAsChild: true, reasons: ["birth_not_stated"] });
  });

  test("what counts is the age when it began, not today", () => {
    expect(ageOf([born("2005-06-15"), began("2022-06-14")])).toMatchObject({ standing: "child", countsAsChild: true });
    expect(ageOf([born("2005-06-15"), began("2023-06-15")])).toMatchObject({ standing: "adult", countsAsChild: false });
  });

  test("who turned 18 meanwhile was a child when it began", () => {
    const left = buildStatement("left", "left_when", date("2024"));
    expect(ageOf([born("2005-06-15"), began("2023-06-14"), left])).toMatchObject({
      standing: "child",
      reasons: ["under_18_when_it_began", "turned_18_meanwhile"],
    });
  });

  test("born on 29 February, the eighteenth year is full on 1 March", () => {
    expect(ageOf([born("2004-02-29"), began("2022-02-28")]).standing).toBe("child");
    expect(ageOf([born("2004-02-29"), began("2022-03-01")]).standing).toBe("adult");
  });

  test("a partly known date decides only where every day of it does", () => {
    expect(ageOf([born("2000"), began("2026-03")]).standing).toBe("adult");
    expect(ageOf([born("2012"), began("2026")]).standing).toBe("child");
    expect(ageOf([born("2008"), began("2026")])).toMatchObject({ standing: "unknown", reasons: ["dates_too_wide"] });
  });

  test("an act without a time leaves the begin open, unless a begin is stated", () => {
    const timed = buildStatement("a", "acts_done", { kind: "code", code: "transfer" }, { happened: toldDate("2025") });
    const untimed = buildStatement("b", "acts_done", { kind: "code", code: "recruitment" });
    expect(ageOf([born("1990"), timed]).standing).toBe("adult");
    expect(ageOf([born("1990"), timed, untimed]).reasons).toEqual(["begin_not_stated"]);
    expect(ageOf([born("1990"), timed, untimed, began("2024")]).standing).toBe("adult");
  });

  test("a dispute, or births that exclude each other, counts as a child; a denial of a dispute is none", () => {
    const adult = [born("1990"), began("2026")];
    expect(ageOf([...adult, buildStatement("d", "age_disputed", yes)])).toMatchObject({
      standing: "disputed",
      countsAsChild: true,
    });
    expect(ageOf([...adult, buildStatement("d", "age_disputed", no)]).standing).toBe("adult");
    expect(ageOf([...adult, born("2010")])).toMatchObject({
      standing: "disputed",
      reasons: ["ages_exclude_each_other"],
    });
  });

  test("what is only possible settles nothing, and narrows nothing, but may contradict", () => {
    expect(ageOf([born("1990", { certainty: "possible" }), began("2026")]).reasons).toEqual(["birth_only_possible"]);
    expect(ageOf([born("2008"), born("2008-01-02", { certainty: "possible" }), began("2026-02")]).standing).toBe(
      "unknown",
    );
    expect(ageOf([born("1990"), born("2010", { certainty: "possible" }), began("2026")]).standing).toBe("disputed");
    expect(ageOf([born("1990"), born("2010", { certainty: "ruled_out" }), began("2026")]).standing).toBe("adult");
  });

  test("a date that cannot be is named and settles nothing", () => {
    expect(ageOf([born("2569"), began("2026")])).toMatchObject({ countsAsChild: true, reasons: ["birth_impossible"] });
    expect(ageOf([born("1990"), born("2569"), began("2026")])).toMatchObject({ standing: "adult" });
    expect(ageOf([born("1850"), began("2026")]).reasons).toEqual(["birth_impossible"]);
    expect(ageOf([born("2026-05"), began("2025")]).reasons).toEqual(["born_after_it_began"]);
  });

  test("an age is told of the day on which it was told", () => {
    const told = buildStatement("told", "age_told", { kind: "number", number: 19 }, { told: toldDate("2026-06-01") });
    expect(ageOf([told, began("2024-05-01")]).standing).toBe("child");
    expect(ageOf([told, began("2026-06-02")]).standing).toBe("adult");
    expect(ageOf([told, began("2025-03")]).reasons).toEqual(["dates_too_wide"]);
  });

  test("an age told of the begin settles what dates leave open, and is weighed against them", () => {
    const then = (number: number, more: Partial<ViewedStatement> = {}) =>
      buildStatement(`then-${number}`, "age_when_it_began", { kind: "number", number }, more);
    expect(ageOf([then(17)])).toMatchObject({ standing: "child", reasons: ["under_18_when_it_began"] });
    expect(ageOf([then(18)])).toMatchObject({ standing: "adult", countsAsChild: false });
    expect(ageOf([then(25), born("1990")]).standing).toBe("adult");
    expect(ageOf([then(17), then(18)]).reasons).toEqual(["ages_exclude_each_other"]);
    expect(ageOf([then(17), born("1990"), began("2026")]).standing).toBe("disputed");
    expect(ageOf([then(30, { certainty: "possible" })]).reasons).toEqual(["birth_only_possible"]);
    expect(ageOf([then(17, { certainty: "possible" }), born("1990"), began("2026")]).standing).toBe("disputed");
    expect(ageOf([then(30), buildStatement("d", "age_disputed", yes)])).toMatchObject({
      standing: "disputed",
      countsAsChild: true,
    });
  });

  test("a named person's decision governs and hides nothing", () => {
    const child = [born("2012"), began("2026")];
    expect(ageOf(child, adultDecision)).toMatchObject({
      standing: "child",
      countsAsChild: false,
      decision: "decision",
      reasons: ["under_18_when_it_began", "decided_by_person", "decision_differs_from_dates"],
    });
    const later = born("1990", { recordedAt: "2026-12-01T00:00:00.000Z" });
    expect(ageOf([later, began("2026")], adultDecision).reasons).toContain("stated_after_decision");
    expect(ageOf([], { ...adultDecision, outcome: "child" })).toMatchObject({ countsAsChild: true });
  });

  test("agrees with trying every day that birth and begin can be", () => {
    const part = fc
      .tuple(fc.integer({ min: 2004, max: 2009 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .chain(([year, month, day]) => {
        const [m, d] = [String(month).padStart(2, "0"), String(day).padStart(2, "0")];
        return fc.constantFrom(`${year}-${m}`, `${year}-${m}-${d}`);
      });
    fc.assert(
      fc.property(part, part, (birth, start) => {
        const begin = `${Number(start.slice(0, 4)) + 18}${start.slice(4)}`;
        const recordedAt = "2027-12-31T00:00:00.000Z";
        expect(ageOf([born(birth, { recordedAt }), began(begin)]).standing).toBe(slowly(birth, begin));
      }),
      { numRuns: 60 },
    );
  });

  test("in any order, whoever is not stated to be an adult counts as a child", () => {
    const any = fc.constantFrom(
      born("1990"),
      born("2010"),
      born("2008-05"),
      born("1990", { certainty: "possible" }),
      began("2026"),
      began("2027-01"),
      buildStatement("d", "age_disputed", yes),
      buildStatement("u", "acts_done", { kind: "code", code: "receipt" }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id, certainty }) => id + certainty }), (statements) => {
        const view = ageOf(statements);
        expect(ageOf(statements.toReversed())).toMatchObject({
          standing: view.standing,
          countsAsChild: view.countsAsChild,
        });
        expect(view.countsAsChild).toBe(view.standing !== "adult");
      }),
    );
  });
});

/** The same answer by trying all pairs of days. */
function slowly(birth: string, begin: string): string {
  const adults = new Set(
    daysIn(daysOf({ value: birth })).flatMap((b) =>
      daysIn(daysOf({ value: begin })).map((t) => yearsBetween(b, t) >= 18),
    ),
  );
  if (adults.size > 1) return "unknown";
  return adults.has(true) ? "adult" : "child";
}

function daysIn(range: DayRange | undefined): readonly string[] {
  const days: string[] = [];
  if (range !== undefined) for (let day = range.first; day <= range.last; day = dayAfter(day)) days.push(day);
  return days;
}
