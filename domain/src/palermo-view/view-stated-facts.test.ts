import { describe, expect, test } from "vitest";
import { casePersonRoles } from "../cases/case-codes.ts";
import type { CodeList, Labels } from "../code-list.ts";
import { palermoMeans, palermoPurposes } from "../palermo.ts";
import { contradictionKinds, findContradictions } from "./find-contradictions.ts";
import { legalNotes, legalNotesFor, notLegalAdvice } from "./legal-notes.ts";
import { meansList, purposeList } from "./lists.ts";
import { ageReasonList, contradictionList, elementStandingList, traffickingRemarkList } from "./reason-lists.ts";
import { buildStatement, codes, date, yes } from "./testing/build-statement.ts";
import { ageReasons } from "./view-age.ts";
import { elementStandings } from "./view-element.ts";
import { smugglingElements } from "./view-smuggling.ts";
import { viewStatedFacts } from "./view-stated-facts.ts";
import { traffickingRemarks } from "./view-trafficking.ts";

const crossing = buildStatement(
  "crossing",
  "smuggling_facts",
  codes(...smugglingElements, "life_endangered", "fraudulent_document"),
);
const forced = [
  buildStatement("act", "acts_done", codes("transportation")),
  buildStatement("held", "coercion_there", codes("held_confinement", "held_forced_illicit_acts")),
];

describe("viewStatedFacts", () => {
  test("what is stated of smuggling is never counted for trafficking, nor the other way", () => {
    expect(viewStatedFacts([crossing], []).trafficking.missing).toEqual(["act", "purpose"]);
    expect(viewStatedFacts(forced, []).smuggling).toMatchObject({
      missing: smugglingElements,
      facts: { isStated: false },
    });
  });

  test("both may be so of one person, beside every role at once", () => {
    const view = viewStatedFacts([crossing, ...forced], casePersonRoles);
    expect(view.trafficking.missing).toEqual([]);
    expect(view.smuggling).toMatchObject({
      missing: [],
      aggravating: ["life_endangered"],
      related: ["fraudulent_document"],
    });
    expect(view.notes).toEqual(["non_punishment", "smuggled_not_liable"]);
    expect(JSON.stringify(view)).not.toMatch(/"(victim|suspect|witness|offender)"/);
  });

  test("offences of one event stand beside each other", () => {
    const offences = buildStatement("offences", "offences", codes("drugs", "money_laundering", "firearms"));
    const view = viewStatedFacts([offences], []);
    expect(view.offences.values.map(({ value }) => value)).toEqual(["money_laundering", "drugs", "firearms"]);
    expect(view.trafficking.purpose.isStated).toBe(false);
  });

  test("the note on non-punishment stands where it belongs", () => {
    const none = { roles: [], purposes: [], isSmugglingStated: false, isHeldForOffence: false } as const;
    expect(legalNotesFor(none)).toEqual([]);
    expect(legalNotesFor({ ...none, roles: ["suspect"] })).toEqual([]);
    expect(legalNotesFor({ ...none, roles: ["suspect", "victim"] })).toEqual(["non_punishment"]);
    expect(legalNotesFor({ ...none, purposes: ["forced_criminality"] })).toEqual(["non_punishment"]);
    expect(legalNotesFor({ ...none, purposes: ["forced_marriage"] })).toEqual(["forced_marriage_law"]);
    expect(viewStatedFacts([buildStatement("h", "held_for_offence", yes)], []).notes).toEqual(["non_punishment"]);
  });

  test("contradictions are told of dates, numbers and single codes, and of nothing that fits together", () => {
    const number = (id: string, n: number) => buildStatement(id, "hours_a_day", { kind: "number", number: n });
    const place = (id: string, code: string) => buildStatement(id, "place_kind", { kind: "code", code });
    const born = (id: string, value: string) => buildStatement(id, "date_of_birth", date(value));
    expect(findContradictions([number("a", 14), number("b", 12)])).toMatchObject([{ kind: "other_number" }]);
    expect(findContradictions([place("a", "vessel"), place("b", "farm")])).toMatchObject([{ kind: "other_code" }]);
    expect(findContradictions([born("a", "2005"), born("b", "2006-01")])).toMatchObject([{ kind: "other_date" }]);
    expect(findContradictions([born("a", "2005"), born("b", "2005-04-01"), number("c", 3), ...forced])).toEqual([]);
  });

  test("tells at most so many contradictions", () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      buildStatement(`n${at}`, "hours_a_day", { kind: "number", number: at % 24 }),
    );
    expect(findContradictions(many)).toHaveLength(200);
  });
});

describe("the words of the views", () => {
  const ids = (list: CodeList) => list.codes.map(({ id }) => id);

  test("are there for every value", () => {
    expect(ids(meansList)).toEqual([...palermoMeans]);
    expect(ids(purposeList)).toEqual([...palermoPurposes]);
    expect(ids(elementStandingList)).toEqual([...elementStandings]);
    expect(ids(ageReasonList).toSorted()).toEqual([...ageReasons].toSorted());
    expect(ids(traffickingRemarkList)).toEqual([...traffickingRemarks]);
    expect(ids(contradictionList)).toEqual([...contradictionKinds]);
  });

  test("are in four languages, and call nobody victim or trafficker", () => {
    const lists = [
      meansList,
      purposeList,
      elementStandingList,
      ageReasonList,
      traffickingRemarkList,
      contradictionList,
    ];
    const words: readonly Labels[] = [
      ...lists.flatMap(({ codes: all }) => all.map(({ labels }) => labels)),
      ...Object.values(legalNotes).flatMap((note) => [note.title, note.words]),
      notLegalAdvice,
    ];
    for (const { en, id, ar, km } of words) {
      expect(en).not.toMatch(/victim|trafficker|\bsafe\b/i);
      expect(id.trim()).not.toBe("");
      expect(ar).toMatch(/\p{Script=Arabic}/u);
      expect(km).toMatch(/\p{Script=Khmer}/u);
    }
  });
});
