import type { Fact, OfferReading } from "../../offer/offer.ts";
import { expect, test } from "vitest";
import { findRuleSigns } from "./find-rule-signs.ts";

const none: OfferReading["facts"] = {
  pay: [],
  place: [],
  fee: [],
  visa: [],
  contact: [],
  employer: [],
  route: [],
};
const day = "2026-11-22" as Parameters<typeof findRuleSigns>[2];
const fee: Fact = { words: "placement fee PHP 20,000", value: "placement PHP 20000" };
const kinds = (...given: Parameters<typeof findRuleSigns>): readonly string[] =>
  findRuleSigns(...given).map(({ kind }) => kind);

test("nothing is known of a corridor without countries, and nothing asked is nothing above", () => {
  expect(kinds({}, { ...none, fee: [fee] }, day)).toEqual([]);
  expect(kinds({ origin: "PH", job: "domestic" }, none, day)).toEqual([]);
});

test("a fee is above where the law of the origin lets nothing be taken", () => {
  const [sign] = findRuleSigns({ origin: "PH", job: "domestic" }, { ...none, fee: [fee] }, day);
  expect(sign).toMatchObject({ kind: "fee", fee, finding: { rule: { country: "PH" } } });
});

test("a recruiter without a name is told where the origin gives licences", () => {
  const nameless = { ...none, contact: [{ words: "@x" }], place: [{ words: "Poipet" }] };
  expect(kinds({ origin: "PH" }, nameless, day)).toEqual(["licence"]);
  expect(kinds({ origin: "PH" }, { ...nameless, employer: [{ words: "Firm" }] }, day)).toEqual([]);
});
