import { sources } from "../sources.ts";
import type { Rule } from "./facts.ts";
import { findLureSigns } from "./find-lure-signs.ts";
import { findUnlawfulFee } from "./find-unlawful-fee.ts";
import { hit, hubPlace, isMessengerOnly, lurePay, namedAbroad, scamTown, transitTown } from "./read-facts.ts";

/** Indicators across facts; each needs pieces that are weak or nothing alone. */
export const rules: readonly Rule[] = [
  {
    id: "lure-role-in-scam-town",
    element: "means",
    strength: "strong",
    label: "A lure's role, high pay and a town named in reports, with a messenger as only contact",
    source: sources.dmwLure,
    find: (facts) =>
      facts.cues.has("lureRole") && lurePay(facts) !== undefined && isMessengerOnly(facts)
        ? scamTown(facts)
        : undefined,
  },
  {
    id: "work-in-scam-town",
    element: "act",
    strength: "medium",
    label: "Work is offered in a town that reports name for scam centres",
    source: sources.ohchr,
    find: (facts) => (facts.cues.has("hiring") || facts.cues.has("lureRole") ? scamTown(facts) : undefined),
  },
  {
    id: "paid-travel-without-visa",
    element: "means",
    strength: "strong",
    label: "Travel is paid and no working visa or passport is asked",
    source: sources.dmwLure,
    find: (facts) => {
      const papers =
        hit(facts, "no-visa-needed") ?? hit(facts, "tourist-visa-for-work") ?? hit(facts, "passport-not-needed");
      return hit(facts, "free-ticket") === undefined ? undefined : papers;
    },
  },
  {
    id: "typing-test-for-work-abroad",
    element: "means",
    strength: "strong",
    label: "A typing test for work abroad that is paid for or reached by messenger alone",
    source: sources.scrollTyping,
    find: (facts) =>
      namedAbroad(facts) !== undefined && (hit(facts, "free-ticket") !== undefined || isMessengerOnly(facts))
        ? hit(facts, "typing-test")
        : undefined,
  },
  {
    id: "all-paid-unskilled-offer",
    element: "means",
    strength: "strong",
    label: "Travel, food and lodging paid, no experience asked, in a country of most scam centres",
    source: sources.tamilNadu,
    find: (facts) =>
      hubPlace(facts) !== undefined &&
      hit(facts, "board-and-lodging-free") !== undefined &&
      hit(facts, "no-experience-needed") !== undefined &&
      isMessengerOnly(facts)
        ? hit(facts, "free-ticket")
        : undefined,
  },
  {
    id: "high-pay-unskilled-abroad",
    element: "means",
    strength: "medium",
    label: "High pay with no experience asked, in a country of most scam centres",
    source: sources.promisedPay,
    find: (facts) =>
      hubPlace(facts) !== undefined && hit(facts, "no-experience-needed") !== undefined ? lurePay(facts) : undefined,
  },
  {
    id: "signs-of-lure-together",
    element: "means",
    strength: "strong",
    label: "Many signs of a lure together, and nothing that could be checked",
    source: sources.dmwLure,
    find: findLureSigns,
  },
  {
    id: "gambling-work-abroad",
    element: "purpose",
    strength: "strong",
    label: "Work for online gambling in a country of most scam centres",
    source: sources.ohchr,
    find: (facts) => (hubPlace(facts) === undefined ? undefined : hit(facts, "online-gambling-work")),
  },
  {
    id: "crypto-pay-abroad",
    element: "means",
    strength: "strong",
    label: "Wages in a cryptocurrency for work in a country of most scam centres",
    source: sources.fincen,
    find: (facts) => (hubPlace(facts) === undefined ? undefined : hit(facts, "salary-in-crypto")),
  },
  {
    id: "fee-by-messenger",
    element: "means",
    strength: "strong",
    label: "A fee for work abroad, with a messenger or telephone as only contact and no licence named",
    source: sources.iloGeneralPrinciples,
    find: (facts) =>
      isMessengerOnly(facts) &&
      !facts.cues.has("licence") &&
      (facts.cues.has("abroad") || namedAbroad(facts) !== undefined)
        ? (hit(facts, "recruitment-fee") ?? hit(facts, "loan-for-fee"))
        : undefined,
  },
  {
    id: "fee-where-none-lawful",
    element: "means",
    strength: "strong",
    label: "A fee is asked for work in a country whose rules allow none",
    source: sources.iloGeneralPrinciples,
    find: findUnlawfulFee,
  },
  {
    id: "route-through-transit-town",
    element: "act",
    strength: "medium",
    label: "The way leads through a transit town to a town named in reports",
    source: sources.scrollTyping,
    find: (facts) => (scamTown(facts) === undefined ? undefined : transitTown(facts)),
  },
];
