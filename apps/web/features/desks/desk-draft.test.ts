import type { DeskView } from "@suar/domain";
import { writeDeskSchema } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DeskDraft, deskOf, draftOf, emptyDesk, endsVetting, problemsOf } from "./desk-draft.ts";

const desk: DeskView = {
  id: "d",
  name: "Synthetic Harbour House",
  kind: "legal_aid",
  country: "LK",
  area: "",
  languages: ["sin"],
  purposes: ["legal_aid"],
  canHoldOrRemove: false,
  forgetting: "can",
  forgettingLaw: "",
  closedTo: [],
  contact: null,
  contactIsPublic: false,
  partnerId: null,
  vetting: { state: "vetted", by: "S", at: "2026-01-01T00:00:00.000Z", ways: ["visited"], nextCheck: "2026-12-01" },
  version: 2,
  may: { change: true, vet: true, close: true },
};

describe("what is missing", () => {
  test("of an empty draft: all that nobody may guess", () => {
    expect(problemsOf(emptyDesk)).toEqual(["name", "kind", "country", "purposes", "hold", "forgetting"]);
    expect(deskOf(emptyDesk)).toBeUndefined();
  });
  test.each(["Police", "Kantor Polisi", "ប៉ូលិស", "Immigration Office", "ตำรวจ 191"])(
    "a service is nobody in particular: %s",
    (name) => expect(problemsOf({ ...draftOf(desk), name })).toEqual(["generic"]),
  );
  test("whoever has to keep names the law", () => {
    const draft: DeskDraft = { ...draftOf(desk), forgetting: "must_keep" };
    expect(problemsOf(draft)).toEqual(["law"]);
    expect(deskOf({ ...draft, forgettingLaw: " Synthetic Act, s. 3 " })?.forgettingLaw).toBe("Synthetic Act, s. 3");
  });
  test("what has no problem is what the node takes", () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.string({ maxLength: 200 }),
          area: fc.string({ maxLength: 200 }),
          forgetting: fc.constantFrom("can", "must_keep", "unknown", null),
          forgettingLaw: fc.string({ maxLength: 300 }),
          canHoldOrRemove: fc.constantFrom(true, false, null),
        }),
        (typed) => {
          const made = deskOf({ ...draftOf(desk), ...typed });
          if (made !== undefined) expect(writeDeskSchema.safeParse(made).success).toBe(true);
        },
      ),
    );
  });
});

test("another name, kind, power, memory or way ends the vouching; another area does not", () => {
  const draft = draftOf(desk);
  expect(endsVetting(desk, { ...draft, area: "Galle", languages: [] })).toBe(false);
  for (const other of [
    { name: "Synthetic Other House" },
    { kind: "police_unit" as const },
    { canHoldOrRemove: true },
    { forgetting: "unknown" as const },
    { partnerId: "p" },
  ])
    expect(endsVetting(desk, { ...draft, ...other })).toBe(true);
  const nobody = { ...desk, vetting: { ...desk.vetting, at: null } };
  expect(endsVetting(nobody, { ...draft, name: "Synthetic Other House" })).toBe(false);
});
