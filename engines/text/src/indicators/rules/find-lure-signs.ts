import type { Facts, Piece } from "./facts.ts";
import { type LureSign, listLureSigns } from "./list-lure-signs.ts";
import { lurePoints } from "./lure-points.ts";

/**
 * Points from which signs that are weak alone are reported together. The points of each sign are reckoned by
 * training/weigh-lure-signs.ts from our own adverts: they rank signs, and say nothing of how probable a lure is.
 */
const enough = 24;
/** Signs in words of their own that must stand together, whatever their points; one of them must weigh more than a trifle. */
const fewestSigns = 3;
const weighty = 7;
/** Code units of the display text for each of which more points are needed: long texts meet more words by chance. */
const longText = 500;
const ofLongText = 10;

/** A lure offers something or asks for it: talk among friends that holds many of its words does not. */
const offers: ReadonlySet<string> = new Set([
  "cue:hiring",
  "cue:lureRole",
  "cue:trade",
  "cue:abroad",
  "cue:wages",
  "cue:highPay",
  "cue:earning",
  "cue:lending",
  "cue:account",
  "cue:fee",
  "cue:selected",
  "cue:likes",
  "cue:moneyIn",
  "cue:pickup",
  "cue:longAtSea",
  "cue:payingBack",
  "cue:coached",
  "fact:pay",
  "fact:fee",
  "fact:hub",
  "fact:station",
  "fact:town",
  "fact:town-at-home",
]);

/** The first of the signs when they are many enough, and what could be checked does not outweigh them. */
export function findLureSigns(facts: Facts): Piece | undefined {
  const signs = listLureSigns(facts);
  let points = 0;
  let length = 0;
  for (const sign of signs) {
    points += pointsOf(sign);
    length = Math.max(length, sign.end);
  }
  if (points < enough + ofLongText * Math.floor(length / longText)) return undefined;
  if (!signs.some(({ name }) => offers.has(name))) return undefined;
  const apart = signsApart(signs.filter((sign) => pointsOf(sign) > 0));
  if (apart.length < fewestSigns || !apart.some((sign) => pointsOf(sign) >= weighty)) return undefined;
  return apart.reduce((first, sign) => (sign.start < first.start ? sign : first));
}

const pointsOf = ({ name }: LureSign): number => lurePoints[name] ?? 0;

/** Of signs in the same words the one that is worth most: one piece of a text says one thing. */
function signsApart(signs: readonly LureSign[]): readonly LureSign[] {
  const apart: LureSign[] = [];
  for (const sign of signs.toSorted((a, b) => pointsOf(b) - pointsOf(a) || a.start - b.start)) {
    if (apart.every(({ start, end }) => sign.end <= start || sign.start >= end)) apart.push(sign);
  }
  return apart;
}
