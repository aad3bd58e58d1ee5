import { describe, expect, test } from "vitest";
import { type AdultAgreement, collectionDaySchema, createCollectionSchema, isInForce } from "./collections.ts";

const agreement: AdultAgreement = {
  purpose: "trafficking",
  forbids: ["prostitution", "immigration", "tax", "licences"],
  party: "A platform",
  signedBy: "A. Person, an office",
  reference: "paper 1",
  from: "2026-11-01",
  until: "2026-11-30",
};
const asked = {
  name: "Adverts",
  kind: "job_adverts",
  holds: "Job adverts of a board",
  purpose: "Find recruitment into scam centres",
  access: "Given daily by the board under its letter",
};
const adult = { ...asked, kind: "adult_services", keepDays: 30, agreement };
const isTaken = (given: unknown): boolean => createCollectionSchema.safeParse(given).success;

describe("a collection of adult-service adverts", () => {
  test("is refused without an agreement, for another purpose, or when one of the four uses is not forbidden", () => {
    expect(isTaken({ ...adult, agreement: null })).toBe(false);
    expect(isTaken({ ...adult, agreement: { ...agreement, purpose: "prostitution" } })).toBe(false);
    for (const use of agreement.forbids) {
      const forbids = agreement.forbids.filter((other) => other !== use);
      expect(isTaken({ ...adult, agreement: { ...agreement, forbids } }), use).toBe(false);
    }
    expect(isTaken({ ...adult, agreement: { ...agreement, signedBy: "" } })).toBe(false);
    expect(isTaken({ ...adult, agreement: { ...agreement, until: "2026-10-31" } })).toBe(false);
    expect(isTaken({ ...adult, keepDays: 31 })).toBe(false);
    expect(isTaken({ ...asked, agreement })).toBe(false);
  });

  test("is taken with one, and stands open only while it holds", () => {
    expect(isTaken(adult)).toBe(true);
    const at = (time: string): boolean => isInForce(agreement, Date.parse(time));
    expect(
      ["2026-10-31T23:59:59Z", "2026-11-01T00:00:00Z", "2026-11-30T23:59:59Z", "2026-12-01T00:00:00Z"].map(at),
    ).toEqual([false, true, true, false]);
  });
});

test("a collection keeps 30 days unless told otherwise, 90 at most", () => {
  expect(createCollectionSchema.parse(asked)).toMatchObject({ keepDays: 30, agreement: null });
  expect(isTaken({ ...asked, keepDays: 91 })).toBe(false);
  expect(isTaken({ ...asked, keepDays: 0 })).toBe(false);
});

test("a day is a day, and a further file of it has a number", () => {
  const days = ["2026-11-22", "2026-11-22-2", "2026-11-22-31"];
  expect(days.filter((one) => collectionDaySchema.safeParse(one).success)).toEqual(days);
  for (const one of ["", "..", "2026-11-22-1", "2026-11-22-0", "2026-11-22/..", "22.11.2026"]) {
    expect(collectionDaySchema.safeParse(one).success, one).toBe(false);
  }
});
