import type { Entity, EntityType } from "@suar/domain";
import type { Cue } from "../indicator.ts";
import type { Facts, Piece } from "./facts.ts";
import { hubPlace, isMessengerOnly, lurePay, namedAbroad, scamTown } from "./read-facts.ts";

/** Points from which signs that are weak alone are reported together. Set on the tuning half of the regional set. */
const enough = 4;
/** Code units of the display text for each of which one point more is needed. */
const longText = 500;

/** Hits in words that count, beside the strong ones, which are reported anyway. */
const hitPoints: Readonly<Record<string, number>> = {
  "free-ticket": 1,
  "board-and-lodging-free": 1,
  "no-experience-needed": 1,
  "typing-test": 1,
  "messenger-only": 1,
  "leave-at-once": 1,
  "same-day-departure": 1,
  "chat-interview-only": 1,
  "border-transfer": 2,
  "third-country-after-first": 2,
  "online-gambling-work": 2,
  "closed-management": 2,
  "quota-of-contacts": 2,
  "salary-in-crypto": 2,
  "papers-after-arrival": 2,
  "contract-after-arrival": 2,
  "bring-friends-bonus": 1,
  "recruitment-fee": 2,
  "loan-for-fee": 2,
  "debt-taken-from-pay": 2,
  "identity-copy-asked": 1,
  "irregular-crossing": 2,
  "pay-on-arrival": 1,
  "telephone-account-rented": 2,
  "excessive-hours": 1,
  "household-work-at-all-hours": 1,
};

const cuePoints: Readonly<Partial<Record<Cue, number>>> = {
  abroad: 1,
  lureRole: 1,
  highPay: 1,
  haste: 1,
  middleman: 1,
  officers: 2,
  crossing: 1,
  lending: 1,
  unchecked: 1,
  licence: -3,
  formalTerms: -2,
  inPerson: -2,
  accounted: -1,
  ownKeeping: -1,
};
/** Terms named beyond the first that count against a lure, one point each. */
const furtherTerms = 2;

/** The first of the signs when they are many enough, and what could be checked does not outweigh them. */
export function findLureSigns(facts: Facts): Piece | undefined {
  const pieces: Piece[] = [];
  let points = 0;
  const count = (worth: number, piece: Piece | undefined): void => {
    if (piece === undefined) return;
    points += worth;
    if (worth > 0) pieces.push(piece);
  };
  for (const [id, found] of facts.hits) count(hitPoints[id] ?? 0, found[0]);
  for (const [cue, found] of facts.cues) count(cuePoints[cue] ?? 0, found[0]);
  points -= Math.min(furtherTerms, Math.max(0, (facts.cues.get("formalTerms")?.length ?? 0) - 1));
  const town = scamTown(facts);
  const hub = hubPlace(facts);
  count(town === undefined ? 0 : 3, town);
  count(hub === undefined ? 1 : 2, town === undefined ? (hub ?? namedAbroad(facts)) : undefined);
  count(1, lurePay(facts));
  count(1, isMessengerOnly(facts) ? facts.entities[0] : undefined);
  const ofType = (type: EntityType, starts = ""): Entity | undefined =>
    facts.entities.find((entity) => entity.type === type && entity.value.startsWith(starts));
  count(1, ofType("fee"));
  count(1, ofType("visa", "tourist"));
  count(-1, ofType("email") ?? ofType("url"));
  count(-3, ofType("document", "licence:"));
  // Long texts meet more words by chance.
  const length = facts.entities.at(-1)?.end ?? 0;
  const needed = enough + Math.floor(Math.max(length, pieces.at(-1)?.end ?? 0) / longText);
  return points >= needed ? pieces.reduce((first, piece) => (piece.start < first.start ? piece : first)) : undefined;
}
