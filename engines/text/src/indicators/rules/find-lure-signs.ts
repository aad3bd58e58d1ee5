import type { EntityType } from "@suar/domain";
import type { Cue } from "../indicator.ts";
import type { Facts, Piece } from "./facts.ts";
import { hubPlace, isInHomeScript, isMessengerOnly, lurePay, namedAbroad, scamTown } from "./read-facts.ts";

/**
 * Points from which signs that are weak alone are reported together. All points were set on the tuning and development
 * parts of the regional set, which are our own adverts: they rank signs, and say nothing of how probable a lure is.
 */
const enough = 5;
/** Signs in words of their own that must stand together, whatever their points; one of them must be worth more than one. */
const fewestSigns = 3;
/** Code units of the display text for each of which one point more is needed: long texts meet more words by chance. */
const longText = 500;

const ofHit: Readonly<Record<string, number>> = {
  "free-ticket": 1,
  "board-and-lodging-free": 1,
  "no-experience-needed": 1,
  "typing-test": 1,
  "leave-at-once": 1,
  "same-day-departure": 1,
  "chat-interview-only": 1,
  "border-transfer": 2,
  "third-country-after-first": 2,
  "online-gambling-work": 2,
  "closed-management": 2,
  "quota-of-contacts": 2,
  "salary-in-crypto": 1,
  "papers-after-arrival": 1,
  "contract-after-arrival": 1,
  "bring-friends-bonus": 1,
  "recruitment-fee": 1,
  "loan-for-fee": 1,
  "debt-taken-from-pay": 2,
  "identity-copy-asked": 1,
  "irregular-crossing": 2,
  "pay-on-arrival": 1,
  "telephone-account-rented": 2,
  "excessive-hours": 2,
  "household-work-at-all-hours": 2,
  "keep-instead-of-pay": 2,
  "fined-from-pay": 1,
  "wages-withheld": 2,
};

const ofCue: Readonly<Partial<Record<Cue, number>>> = {
  onArrival: 2,
  needless: 2,
  abroad: 2,
  lending: 2,
  silence: 2,
  pretending: 2,
  payingBack: 2,
  crypto: 2,
  elusive: 2,
  longAtSea: 2,
  visaEnding: 2,
  upfront: 2,
  allPaid: 1,
  compound: 1,
  highPay: 1,
  lureRole: 1,
  haste: 1,
  familiar: 1,
  middleman: 1,
  officers: 1,
  crossing: 1,
  unchecked: 1,
  inAdvance: 1,
  handingOver: 1,
  account: 1,
  deducting: 1,
  punishing: 1,
  outside: 1,
  trade: -2,
  licence: -3,
  formalTerms: -3,
  inPerson: -3,
  accounted: -2,
  ownKeeping: -2,
  reporting: -2,
};

/** A second one of a kind, for what honest adverts name in rows. */
const ofFurtherCue: Readonly<Partial<Record<Cue, number>>> = { formalTerms: -2, inPerson: -2, accounted: -1 };

/** The third place of a route over several countries. */
function placesOfThreeCountries({ entities }: Facts): Piece | undefined {
  const countries = new Set<string>();
  return entities.find(({ type, value }) => type === "place" && countries.add(value.slice(0, 2)).size > 2);
}

interface Sign extends Piece {
  readonly worth: number;
}

/** The first of the signs when they are many enough, and what could be checked does not outweigh them. */
export function findLureSigns(facts: Facts): Piece | undefined {
  const signs: Sign[] = [];
  let points = 0;
  const count = (worth: number, piece: Piece | undefined): void => {
    if (piece === undefined) return;
    if (worth < 0) points += worth;
    else if (worth > 0) signs.push({ worth, start: piece.start, end: piece.end });
  };
  for (const [id, found] of facts.hits) count(ofHit[id] ?? 0, found[0]);
  for (const [cue, found] of facts.cues) {
    count(ofCue[cue] ?? 0, found[0]);
    count(ofFurtherCue[cue] ?? 0, found[1]);
  }
  const ofType = (type: EntityType, starts = ""): Piece | undefined =>
    facts.entities.find((entity) => entity.type === type && entity.value.startsWith(starts));
  const town = scamTown(facts);
  const hub = hubPlace(facts);
  // People of the town itself offer ordinary work there too.
  count(town === undefined ? 0 : isInHomeScript(town) ? 2 : 4, town);
  count(hub === undefined ? 2 : 3, town === undefined ? (hub ?? namedAbroad(facts)) : undefined);
  const pay = lurePay(facts);
  count(/\/(?:day|hour)$/.test(pay?.value ?? "") ? 1 : 3, pay);
  count(2, placesOfThreeCountries(facts));
  count(2, ofType("handle") ?? ofType("telegram"));
  count(1, isMessengerOnly(facts) ? (ofType("phone") ?? ofType("handle")) : undefined);
  count(2, ofType("fee"));
  count(1, ofType("visa", "tourist") ?? ofType("visa", "visit"));
  count(-1, ofType("visa", "work"));
  count(-1, ofType("email") ?? ofType("url"));
  count(-3, ofType("document", "licence:"));
  const apart = signsApart(signs);
  points += apart.reduce((sum, { worth }) => sum + worth, 0);
  const length = Math.max(facts.entities.at(-1)?.end ?? 0, ...apart.map(({ end }) => end), 0);
  const needed = enough + Math.floor(length / longText);
  const isWeighty = apart.some(({ worth }) => worth > 1);
  if (points < needed || apart.length < fewestSigns || !isWeighty) return undefined;
  return apart.reduce((first, piece) => (piece.start < first.start ? piece : first));
}

/** Of signs in the same words the one that is worth most: one piece of a text says one thing. */
function signsApart(signs: readonly Sign[]): readonly Sign[] {
  const apart: Sign[] = [];
  for (const sign of signs.toSorted((a, b) => b.worth - a.worth || a.start - b.start)) {
    if (apart.every(({ start, end }) => sign.end <= start || sign.start >= end)) apart.push(sign);
  }
  return apart;
}
