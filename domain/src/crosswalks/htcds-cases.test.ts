import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statedAnswerSchema, statedFieldIdSchema } from "../cases/statement.ts";
import type { HtcdsFieldId } from "../htcds/fields.ts";
import type { HtcdsRecord } from "../htcds/record.ts";
import { caseOfHtcds, type PlannedCase } from "./case-of-htcds.ts";
import { htcdsOfCase, namesSomebody } from "./htcds-of-case.ts";
import { consentBoxes } from "./place-of-field.ts";
import { htcdsRecord } from "./testing/arbitrary-record.ts";

const back = (planned: PlannedCase, withNames = true) =>
  htcdsOfCase(
    {
      ...planned,
      registered: planned.registered ?? "2026-11-22",
      facts: planned.person?.facts ?? [],
    },
    { withNames },
  );

describe("a row of HTCDS and a case", () => {
  test("nothing of a row is lost that is not named, and a second time nothing at all", () => {
    fc.assert(
      fc.property(htcdsRecord, (record) => {
        const { value: planned, losses, tooLong } = caseOfHtcds(record);
        expect(tooLong).toEqual([]);
        const { value: row, losses: onTheWayBack } = back(planned);
        expect(onTheWayBack).toEqual([]);
        const named = new Set(losses.map(({ field }) => field));
        for (const [field, value] of Object.entries(record)) {
          const isSaid = !named.has(field) && (field !== "suar_Synthetic" || value === true);
          if (isSaid) expect([field, row[field as HtcdsFieldId]]).toEqual([field, value]);
        }
        expect(caseOfHtcds(row).value).toEqual({ ...planned, registered: row.suar_RegistrationDate });
        expect(back(caseOfHtcds(row).value).value).toEqual(row);
      }),
      { numRuns: 40 },
    );
  });

  test("what it gives is what a case may hold", () => {
    fc.assert(
      fc.property(htcdsRecord, (record) => {
        for (const { field, answer } of caseOfHtcds(record).value.statements) {
          expect(statedFieldIdSchema.safeParse(field).success).toBe(true);
          expect(statedAnswerSchema.safeParse(answer).success).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a file without names has no field that names, locates or describes somebody", () => {
    fc.assert(
      fc.property(htcdsRecord, (record) => {
        const { value } = back(caseOfHtcds(record).value, false);
        expect(Object.keys(value).filter((id) => namesSomebody(id as HtcdsFieldId))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("a box for consent never becomes one", () => {
    const record: HtcdsRecord = { con_Consent: true, vic_AgreementToManagePersonalData: true, cas_Status: "Active" };
    const { value, losses } = caseOfHtcds(record);
    expect([value.statements, value.person]).toEqual([[], null]);
    expect(new Set(losses.map(({ field }) => field))).toEqual(consentBoxes);
  });

  test("roles stand side by side, and nobody becomes a victim by having a name", () => {
    expect(caseOfHtcds({ prs_FirstName: "Invented" }).value.person?.roles).toEqual(["other"]);
    const both: HtcdsRecord = { vic_MethodsOfControl: ["DebtBondage"], per_RoleInProcess: ["Recruitment"] } as never;
    expect(caseOfHtcds(both).value.person?.roles).toEqual(["victim", "suspect"]);
  });

  test("rows are of one case by a UUID only: anything else is named as lost", () => {
    const id = "01900000-0000-7000-8000-000000000001";
    expect(caseOfHtcds({ suar_CaseId: id })).toMatchObject({ value: { sameCase: id }, losses: [] });
    for (const other of ["7", `${id} `, "Invented case"]) {
      const { value, losses } = caseOfHtcds({ suar_CaseId: other });
      expect([value.sameCase, losses]).toEqual([
        null,
        [{ to: "suar", kind: "no_target", field: "suar_CaseId", code: null }],
      ]);
    }
  });

  test("a text that no place holds is named, whatever its field", () => {
    const long = "x".repeat(20_001);
    expect(caseOfHtcds({ cco_CaseComment: long, prs_FirstName: long }).tooLong).toEqual([
      "cco_CaseComment",
      "prs_FirstName",
    ]);
  });

  test("what a case holds and HTCDS cannot say is named: an absence, a date that is no day, a field of Suar's", () => {
    const { value, losses } = htcdsOfCase(
      {
        status: "closed",
        country: "KH",
        registered: "2026-11-22",
        sameCase: null,
        synthetic: false,
        facts: [{ kind: "place_of_safety", value: "Invented house" }],
        statements: [
          { field: "gender", answer: { kind: "prefers_not_to_say" } },
          { field: "ransom_asked", answer: { kind: "answered", value: { kind: "yes_no", yes: true } } },
          {
            field: "date_of_birth",
            answer: {
              kind: "answered",
              value: {
                kind: "date",
                date: { value: "1999", precision: "year", calendar: "gregory", zone: "Asia/Phnom_Penh" },
              },
            },
          },
        ],
      },
      { withNames: true },
    );
    expect(value).toEqual({ cas_Status: "Closed", suar_RegistrationDate: "2026-11-22", hte_Country: "KH" });
    expect(losses.map(({ field, kind, code }) => [field, kind, code])).toEqual([
      ["prs_Gender", "no_target", "prefers_not_to_say"],
      ["ransom_asked", "no_target", null],
      ["prs_Birthdate", "rounded", null],
      ["place_of_safety", "no_target", null],
    ]);
  });
});
