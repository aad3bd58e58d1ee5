import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConsentEntryId, DeskId, PersonId, UserId } from "../ids.ts";
import {
  disclosedClasses,
  disclosurePurposes,
  eventClasses,
  mayDisclose,
  purposeNeeds,
  type ChildEntry,
  type ConsentEntry,
  type DangerEntry,
  type DisclosedClass,
  type DisclosureQuestion,
  type Ledger,
  type LedgerEntry,
  type OrderEntry,
  type TipEntry,
  type TreatedAs,
} from "./index.ts";

const hour = 60 * 60_000;
const person = "p1" as PersonId;
const desk = "d1" as DeskId;
const worker = "u1" as UserId;
const yes: ConsentEntry = {
  id: "e1" as ConsentEntryId,
  basis: "consent",
  person,
  recipient: desk,
  purpose: "legal_aid",
  classes: ["name", "narrative"],
  by: worker,
  at: 1000,
  until: 9000,
  endedAt: null,
  answer: "yes",
  heardForgetting: "can",
  treatedAs: "adult",
};
const question: DisclosureQuestion = {
  person,
  recipient: { id: desk, canHoldOrRemove: false, forgetting: "can", isShutOut: false },
  purpose: "legal_aid",
  dataClass: "name",
  askedBy: "worker",
  at: 2000,
};
const ledger = (...entries: LedgerEntry[]): Ledger => ({ entries, withdrawals: [] });
const reasonOf = (known: Ledger, over: Partial<DisclosureQuestion> = {}) => {
  const answer = mayDisclose(known, { ...question, ...over });
  return answer.allowed ? answer.entry : answer.reason;
};
const other = { ...yes, id: "e2" as ConsentEntryId, review: null };

describe("mayDisclose", () => {
  test("nothing leaves without an entry, and a shelter or a face with none whatever", () => {
    expect(reasonOf(ledger())).toBe("nothing_recorded");
    expect(reasonOf(ledger(yes), { dataClass: "place_of_safety" })).toBe("never_leaves");
    expect(reasonOf(ledger(yes), { dataClass: "face" })).toBe("never_leaves");
  });

  test("a body that was shut out gets nothing, danger or not", () => {
    const recipient = { ...question.recipient, isShutOut: true };
    const danger: LedgerEntry = { ...other, basis: "imminent_danger", purpose: "urgent_rescue" };
    expect(reasonOf(ledger(yes), { recipient })).toBe("shut_out");
    expect(reasonOf(ledger(danger), { recipient, purpose: "urgent_rescue" })).toBe("shut_out");
  });

  test("consent is for one person, recipient, purpose and class, and for its time", () => {
    expect(reasonOf(ledger(yes))).toBe("e1");
    expect(reasonOf(ledger(yes), { person: "p2" as PersonId })).toBe("nothing_recorded");
    expect(reasonOf(ledger(yes), { recipient: { ...question.recipient, id: "d2" as DeskId } })).toBe(
      "nothing_recorded",
    );
    expect(reasonOf(ledger(yes), { purpose: "unpaid_wages" })).toBe("other_purpose");
    expect(reasonOf(ledger(yes), { dataClass: "contact" })).toBe("class_not_covered");
    expect(reasonOf(ledger(yes), { at: 9000 })).toBe("expired");
    expect(reasonOf(ledger({ ...yes, endedAt: 1500 }))).toBe("expired");
    expect(reasonOf(ledger(yes), { at: 999 })).toBe("not_yet");
    expect(reasonOf(ledger({ ...yes, classes: ["health"] }), { dataClass: "health" })).toBe("not_needed");
  });

  test("taken back, it is over; a yes after that counts anew; a no at any time ends what was before", () => {
    const back = { person, recipient: null, purpose: null, classes: [], at: 1500 } as const;
    expect(reasonOf({ entries: [yes], withdrawals: [back] })).toBe("withdrawn");
    expect(reasonOf({ entries: [yes], withdrawals: [{ ...back, classes: ["narrative"] }] })).toBe("e1");
    expect(reasonOf({ entries: [yes], withdrawals: [{ ...back, at: 2001 }] })).toBe("e1");
    const again: ConsentEntry = { ...yes, id: "e3" as ConsentEntryId, at: 1600 };
    expect(reasonOf({ entries: [yes, again], withdrawals: [back] })).toBe("e3");
    const no: ConsentEntry = { ...yes, id: "e4" as ConsentEntryId, answer: "no", at: 1700 };
    expect(reasonOf({ entries: [yes, again, no], withdrawals: [back] })).toBe("said_no");
  });

  test("who heard that it can be forgotten did not agree to a recipient that must keep it", () => {
    const recipient = { ...question.recipient, forgetting: "must_keep" as const };
    expect(reasonOf(ledger(yes), { recipient })).toBe("explained_otherwise");
    expect(reasonOf(ledger({ ...yes, heardForgetting: "must_keep" }), { recipient })).toBe("e1");
  });

  test("an authority that asks and can hold or remove the person needs a law, not a yes", () => {
    const recipient = { ...question.recipient, canHoldOrRemove: true };
    expect(reasonOf(ledger(yes), { recipient, askedBy: "recipient" })).toBe("law_needed");
    expect(reasonOf(ledger(yes), { recipient, askedBy: "person" })).toBe("e1");
    const order: LedgerEntry = { ...other, basis: "order_of_law", contest: "not_contested" };
    expect(reasonOf(ledger(order), { recipient, askedBy: "recipient" })).toBe("e2");
    expect(reasonOf(ledger({ ...order, contest: "suspends" }), { recipient })).toBe("contest_suspends");
    const tip: LedgerEntry = { ...other, basis: "third_party_tip", askedForHelp: true };
    expect(reasonOf(ledger(tip), { recipient, askedBy: "recipient" })).toBe("law_needed");
  });

  test("whose age nobody decided is treated as a child, for whom a yes alone is no basis", () => {
    const child: LedgerEntry = { ...other, basis: "child", at: 1100 };
    expect(reasonOf(ledger({ ...yes, treatedAs: "child" }))).toBe("child_basis_needed");
    expect(reasonOf(ledger(yes), { decidedAge: "child" })).toBe("child_basis_needed");
    expect(reasonOf(ledger(child))).toBe("e2");
    expect(reasonOf(ledger(child), { decidedAge: "adult" })).toBe("person_is_adult");
    expect(reasonOf(ledger(yes, { ...child, classes: ["contact"] }))).toBe("child_basis_needed");
  });

  test("danger to life serves for a day and without a review; one that was not upheld serves no more", () => {
    const danger: LedgerEntry = { ...other, basis: "imminent_danger", purpose: "urgent_rescue", until: 1e12 };
    const ask = { purpose: "urgent_rescue" } as const;
    expect(reasonOf(ledger(danger), ask)).toBe("e2");
    expect(reasonOf(ledger(danger), { ...ask, at: 1000 + 24 * hour })).toBe("expired");
    const review = { outcome: "not_upheld", by: "u2" as UserId, at: 1500 } as const;
    expect(reasonOf(ledger({ ...danger, review }), ask)).toBe("not_upheld");
  });

  test("a tip tells of the event; a name only when the person asked for help; nothing else ever", () => {
    const tip: LedgerEntry = {
      ...other,
      basis: "third_party_tip",
      askedForHelp: false,
      purpose: "investigation",
      classes: disclosedClasses,
    };
    const told = (entry: LedgerEntry) =>
      disclosedClasses.filter((dataClass) => reasonOf(ledger(entry), { purpose: "investigation", dataClass }) === "e2");
    expect(told(tip)).toEqual(eventClasses);
    expect(told({ ...tip, askedForHelp: true })).toEqual(["name", ...eventClasses]);
  });
});

const times = fc.integer({ min: 0, max: 6 });
const someClasses = fc.subarray<DisclosedClass>(["name", "health", "place"], { minLength: 1 });
const purposes = fc.constantFrom<DisclosureQuestion["purpose"]>("urgent_rescue", "urgent_rescue", "legal_aid");
const persons = fc.constantFrom(person, person, person, "p2" as PersonId);
const desks = fc.constantFrom(desk, desk, desk, "d2" as DeskId);
const forgets = fc.constantFrom("can" as const, "must_keep" as const, "unknown" as const);
const ages = fc.constantFrom<TreatedAs>("adult", "child");
const rarely = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });
const entryOf = (id: number): fc.Arbitrary<LedgerEntry> => {
  const shape = {
    id: fc.constant(`e${id}` as ConsentEntryId),
    person: persons,
    recipient: desks,
    purpose: purposes,
    classes: someClasses,
    by: fc.constant(worker),
    at: times,
    until: times.map((time) => time + 3),
    endedAt: rarely(times),
  };
  const outcome = fc.constantFrom("upheld" as const, "not_upheld" as const);
  const review = rarely(fc.record({ outcome, by: fc.constant("u2" as UserId), at: times }));
  return fc.oneof(
    fc.record<ConsentEntry>({
      ...shape,
      basis: fc.constant("consent"),
      answer: fc.constantFrom("yes", "yes", "no"),
      heardForgetting: forgets,
      treatedAs: ages,
    }),
    fc.record<DangerEntry>({ ...shape, basis: fc.constant("imminent_danger"), review }),
    fc.record<ChildEntry>({ ...shape, basis: fc.constant("child"), review }),
    fc.record<OrderEntry>({
      ...shape,
      basis: fc.constant("order_of_law"),
      review,
      contest: fc.constantFrom("not_contested" as const, "suspends" as const),
    }),
    fc.record<TipEntry>({ ...shape, basis: fc.constant("third_party_tip"), review, askedForHelp: fc.boolean() }),
  );
};
const ledgers: fc.Arbitrary<Ledger> = fc.record({
  entries: fc.tuple(...[1, 2, 3, 4].map(entryOf)).chain((all) => fc.subarray([...all], { minLength: 3 })),
  withdrawals: fc.array(
    fc.record({
      person: persons,
      recipient: fc.option(desks),
      purpose: fc.option(purposes),
      classes: fc.oneof(fc.constant([]), someClasses),
      at: times,
    }),
    { maxLength: 2 },
  ),
});
const questions: fc.Arbitrary<DisclosureQuestion> = fc.record({
  person: persons,
  recipient: fc.record({
    id: desks,
    canHoldOrRemove: fc.constantFrom(false, false, true),
    forgetting: forgets,
    isShutOut: fc.constantFrom(false, false, false, true),
  }),
  purpose: purposes,
  dataClass: fc.constantFrom(
    "name" as const,
    "health" as const,
    "name" as const,
    "place" as const,
    "place" as const,
    "place_of_safety" as const,
  ),
  askedBy: fc.constantFrom("person" as const, "worker" as const, "recipient" as const),
  decidedAge: fc.option(ages, { nil: undefined }),
  at: times.map((time) => time + 2),
});

/** The rule once more, as one sentence of the law after the other and without any order of looking. */
function oracle({ entries, withdrawals }: Ledger, q: DisclosureQuestion): boolean {
  if (["place_of_safety", "face"].includes(q.dataClass) || q.recipient.isShutOut) return false;
  const aged = entries.filter((e) => e.person === q.person && e.at <= q.at && ["consent", "child"].includes(e.basis));
  const newest = aged.filter((e) => aged.every((f) => f.at <= e.at));
  const isAdult =
    q.decidedAge === undefined
      ? newest.length > 0 && newest.every((e) => e.basis === "consent" && e.treatedAs === "adult")
      : q.decidedAge === "adult";
  const byPower = q.askedBy === "recipient" && q.recipient.canHoldOrRemove;
  return entries.some((e) => {
    const isForThis =
      e.person === q.person &&
      e.recipient === q.recipient.id &&
      e.purpose === q.purpose &&
      e.classes.some((one) => one === q.dataClass);
    const isInTime = e.at <= q.at && q.at < e.until && (e.endedAt === null || q.at < e.endedAt);
    const needs: readonly string[] = purposeNeeds[q.purpose];
    if (!isForThis || !isInTime || (!needs.includes(q.dataClass) && e.basis !== "order_of_law")) return false;
    if (e.basis !== "consent" && e.review?.outcome === "not_upheld" && e.review.at <= q.at) return false;
    switch (e.basis) {
      case "imminent_danger":
        return true;
      case "child":
        return !isAdult;
      case "order_of_law":
        return e.contest !== "suspends";
      case "third_party_tip":
        return !byPower && (q.dataClass === "place" || (q.dataClass === "name" && e.askedForHelp));
      case "consent": {
        const laterNo = entries.some(
          (n) =>
            n.basis === "consent" &&
            n.answer === "no" &&
            n.person === q.person &&
            n.recipient === q.recipient.id &&
            n.purpose === q.purpose &&
            n.classes.some((one) => one === q.dataClass) &&
            n.at >= e.at &&
            n.at <= q.at,
        );
        const takenBack = withdrawals.some(
          (w) =>
            w.person === q.person &&
            [null, q.recipient.id].includes(w.recipient) &&
            [null, q.purpose].includes(w.purpose) &&
            (w.classes.length === 0 || w.classes.some((one) => one === q.dataClass)) &&
            w.at >= e.at &&
            w.at <= q.at,
        );
        const wasTold = q.recipient.forgetting === "can" || e.heardForgetting === q.recipient.forgetting;
        return (
          e.answer === "yes" && e.treatedAs === "adult" && isAdult && !laterNo && !takenBack && !byPower && wasTold
        );
      }
    }
  });
}

describe("mayDisclose, for every ledger and question", () => {
  const runs = { numRuns: 1000 };
  test("says what the slow rule says, whatever the order of the ledger, and names an entry that is there", () => {
    let yesses = 0;
    fc.assert(
      fc.property(ledgers, questions, (known, asked) => {
        const answer = mayDisclose(known, asked);
        expect(answer.allowed).toBe(oracle(known, asked));
        const turned = { entries: known.entries.toReversed(), withdrawals: known.withdrawals.toReversed() };
        expect(mayDisclose(turned, asked)).toEqual(answer);
        if (answer.allowed) {
          yesses += 1;
          expect(known.entries.find(({ id }) => id === answer.entry)?.basis).toBe(answer.basis);
        } else expect(answer.waysOut.length).toBeGreaterThan(0);
      }),
      runs,
    );
    expect(yesses).toBeGreaterThan(10);
  });

  test("taking back, ending, saying no and shutting out never allow more", () => {
    fc.assert(
      fc.property(ledgers, questions, persons, (known, asked, who) => {
        if (mayDisclose(known, asked).allowed) return;
        const back = { person: who, recipient: null, purpose: null, classes: [], at: asked.at };
        expect(mayDisclose({ ...known, withdrawals: [...known.withdrawals, back] }, asked).allowed).toBe(false);
        const recipient = { ...asked.recipient, isShutOut: true };
        expect(mayDisclose(known, { ...asked, recipient }).allowed).toBe(false);
        const ended = known.entries.map((entry) => (entry.basis === "child" ? entry : { ...entry, endedAt: 0 }));
        expect(mayDisclose({ ...known, entries: ended }, asked).allowed && asked.decidedAge !== undefined).toBe(false);
      }),
      runs,
    );
  });

  test("after everything was taken back or ran out, no consent allows anything", () => {
    fc.assert(
      fc.property(ledgers, questions, (known, asked) => {
        const back = { person: asked.person, recipient: null, purpose: null, classes: [], at: asked.at };
        const answers = [
          mayDisclose({ ...known, withdrawals: [back] }, asked),
          mayDisclose(known, { ...asked, at: 1e9 }),
        ];
        for (const answer of answers) expect(answer.allowed && answer.basis === "consent").toBe(false);
      }),
      runs,
    );
  });

  test("every purpose needs only classes that there are", () => {
    for (const purpose of disclosurePurposes)
      expect(disclosedClasses).toEqual(expect.arrayContaining([...purposeNeeds[purpose]]));
  });
});
