import { dataClasses, tlpLabels, type Agreement, type DataClass } from "@suar/domain";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { checkAgreement, type Transfer } from "./check-agreement.ts";
import { retryDelayMs } from "./retry-delay.ts";
import { buildAgreement, buildParty, makeId, now, terms, type TestParty } from "./testing/build-party.ts";

const day = 24 * 60 * 60_000;
let parties: readonly TestParty[];
beforeAll(async () => {
  parties = await Promise.all(Array.from({ length: 5 }, (_, n) => buildParty(`Office ${n}`)));
});
const cardAt = (n: number) => parties[n % parties.length]?.card ?? parties[0]!.card;
const transferOf = (agreement: Agreement, over: Partial<Transfer> = {}): Transfer => ({
  agreement: agreement.id,
  from: agreement.proposer.id,
  to: agreement.accepter.id,
  classes: ["lead_summary"],
  tlp: "TLP:GREEN",
  sentToday: 0,
  ...over,
});
const reasonsOf = (agreement: Agreement, over: Partial<Transfer> = {}, at = now) =>
  checkAgreement(agreement, transferOf(agreement, over), at).reasons;

describe("an agreement lets nothing through", () => {
  test("that it does not name, to or from anybody else, above its label or its number a day", () => {
    const agreement = buildAgreement(cardAt(0), cardAt(1));
    expect(reasonsOf(agreement, { classes: ["lead_summary", "person_identity"] })).toEqual(["class_not_allowed"]);
    expect(reasonsOf(agreement, { classes: [] })).toEqual(["no_class"]);
    expect(reasonsOf(agreement, { to: cardAt(2).party })).toContain("other_parties");
    expect(reasonsOf(agreement, { from: cardAt(2).party })).toContain("other_parties");
    expect(reasonsOf(agreement, { from: cardAt(0).party, to: cardAt(0).party })).toContain("other_parties");
    expect(reasonsOf(agreement, { agreement: makeId() })).toEqual(["other_agreement"]);
    expect(reasonsOf(agreement, { tlp: "TLP:AMBER+STRICT" })).toEqual(["above_tlp_ceiling"]);
    expect(reasonsOf(agreement, { sentToday: terms.quotaPerDay })).toEqual(["over_quota"]);
    expect(reasonsOf(agreement, { sentToday: Number.NaN })).toEqual(["over_quota"]);
  });

  test("in the other direction what only one may send", () => {
    const agreement = buildAgreement(cardAt(0), cardAt(1));
    const back = { from: agreement.accepter.id, to: agreement.proposer.id };
    expect(reasonsOf(agreement, { ...back, classes: ["advert_text"] })).toEqual(["class_not_allowed"]);
    expect(reasonsOf(agreement, back)).toEqual([]);
  });

  test("before both sides approved it, before it begins, after its last day, after it ended", () => {
    const agreement = buildAgreement(cardAt(0), cardAt(1));
    const [ours] = agreement.approvals;
    expect(reasonsOf({ ...agreement, approvals: [] })).toEqual(["not_approved"]);
    expect(reasonsOf({ ...agreement, approvals: [ours!, ours!] })).toEqual(["not_approved"]);
    expect(reasonsOf(agreement, {}, Date.UTC(2026, 9, 31, 23, 59, 59, 999))).toEqual(["not_started"]);
    expect(reasonsOf(agreement, {}, Date.UTC(2027, 0, 1))).toEqual(["expired"]);
    expect(reasonsOf(agreement, {}, Date.UTC(2026, 11, 31, 23, 59, 59, 999))).toEqual([]);
    expect(reasonsOf({ ...agreement, endedAt: "2026-11-20T00:00:00.000Z" })).toEqual(["ended"]);
  });
});

describe("for any organisations, agreements and paths", () => {
  const classes = fc.subarray([...dataClasses]);
  const anyAgreement = fc.record({
    a: fc.nat(4),
    b: fc.nat(4),
    proposer: classes,
    accepter: classes,
    ceiling: fc.constantFrom(...tlpLabels),
    isEnded: fc.boolean(),
    approvedBy: fc.nat(2),
  });
  const anyTransfer = fc.record({
    from: fc.nat(4),
    to: fc.nat(4),
    under: fc.nat(20),
    classes,
    tlp: fc.constantFrom(...tlpLabels),
    sentToday: fc.nat(8),
    days: fc.integer({ min: -40, max: 80 }),
  });

  test("whatever travels is named by an agreement between exactly these two, approved by both, in force, not ended", () => {
    fc.assert(
      fc.property(fc.array(anyAgreement, { minLength: 1, maxLength: 6 }), fc.array(anyTransfer), (drawn, transfers) => {
        const agreements = drawn.map((one) => {
          const whole = buildAgreement(cardAt(one.a), cardAt(one.b));
          return {
            ...whole,
            terms: { ...terms, sends: { proposer: one.proposer, accepter: one.accepter }, tlpCeiling: one.ceiling },
            approvals: whole.approvals.slice(0, one.approvedBy),
            endedAt: one.isEnded ? "2026-11-02T00:00:00.000Z" : null,
          };
        });
        for (const drawnTransfer of transfers) {
          const agreement = agreements[drawnTransfer.under % agreements.length]!;
          const transfer = {
            ...drawnTransfer,
            agreement: agreement.id,
            from: cardAt(drawnTransfer.from).party,
            to: cardAt(drawnTransfer.to).party,
          };
          const at = now + drawnTransfer.days * day;
          const { allowed, reasons } = checkAgreement(agreement, transfer, at);
          expect(allowed).toBe(reasons.length === 0);
          if (!allowed) continue;
          const sides = [agreement.proposer.id, agreement.accepter.id];
          expect(new Set([transfer.from, transfer.to])).toEqual(new Set(sides));
          expect(transfer.from).not.toBe(transfer.to);
          const mine: readonly DataClass[] =
            transfer.from === agreement.proposer.id ? agreement.terms.sends.proposer : agreement.terms.sends.accepter;
          expect(transfer.classes.every((one) => mine.includes(one))).toBe(true);
          expect(agreement.endedAt).toBeNull();
          expect(agreement.approvals.map((one) => one.party).toSorted()).toEqual(sides.toSorted());
          const today = new Date(at).toISOString().slice(0, 10);
          expect(today >= terms.from && today <= terms.until).toBe(true);
        }
      }),
    );
  });

  test("a narrower agreement never lets more through", () => {
    fc.assert(
      fc.property(classes, classes, fc.constantFrom(...tlpLabels), fc.nat(8), (wide, asked, tlp, sentToday) => {
        const agreement = buildAgreement(cardAt(0), cardAt(1));
        const withClasses = (proposer: readonly DataClass[]): Agreement => ({
          ...agreement,
          terms: { ...terms, sends: { proposer: [...proposer], accepter: [] } },
        });
        const over = { classes: asked, tlp, sentToday };
        if (reasonsOf(withClasses(wide.slice(1)), over).length === 0)
          expect(reasonsOf(withClasses(wide), over)).toEqual([]);
      }),
    );
  });
});

test("a pause grows to six hours, and chance only ever shortens it by half", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
      const pause = retryDelayMs(attempts, random);
      expect(pause).toBeGreaterThanOrEqual(7_500);
      expect(pause).toBeLessThanOrEqual(6 * 60 * 60_000);
      expect(retryDelayMs(attempts + 1, random)).toBeGreaterThanOrEqual(pause);
    }),
  );
});
