import type { EntityType } from "@suar/domain";
import type { Facts, Piece } from "./facts.ts";
import { hubPlace, isInHomeScript, isMessengerOnly, lurePay, namedAbroad, scamTown } from "./read-facts.ts";

/** What speaks for or against a lure in one text, named alike in every language, with its first place. */
export interface LureSign extends Piece {
  /** `hit:` an indicator, `cue:` a cue, `further:` a second cue of one kind, `fact:` what entities say. */
  readonly name: string;
}

/** What honest adverts name in rows, and lures seldom: a second one says more. */
const counted: ReadonlySet<string> = new Set(["formalTerms", "inPerson", "accounted", "lureRole"]);

/** Names of one kind, each put together once: signs are named in every text. */
function namesOf(kind: "hit" | "cue" | "further"): (of: string) => string {
  const names = new Map<string, string>();
  return (of) => {
    const known = names.get(of);
    if (known !== undefined) return known;
    const name = `${kind}:${of}`;
    names.set(of, name);
    return name;
  };
}

const [ofHit, ofCue, ofFurther] = [namesOf("hit"), namesOf("cue"), namesOf("further")];

/**
 * All signs in a text that the points of a lure may be given for, each name once.
 * Shapes: places of the display text. Errors: none. Cost: linear in hits, cues and entities.
 */
export function listLureSigns(facts: Facts): readonly LureSign[] {
  const signs: LureSign[] = [];
  const add = (name: string, piece: Piece | undefined): void => {
    if (piece !== undefined) signs.push({ name, start: piece.start, end: piece.end });
  };
  for (const [id, found] of facts.hits) add(ofHit(id), found[0]);
  for (const [cue, found] of facts.cues) {
    add(ofCue(cue), found[0]);
    if (counted.has(cue)) add(ofFurther(cue), found[1]);
  }
  const ofType = (type: EntityType, starts = ""): Piece | undefined =>
    facts.entities.find((entity) => entity.type === type && entity.value.startsWith(starts));
  const town = scamTown(facts);
  const hub = town === undefined ? hubPlace(facts) : undefined;
  // People of the town itself offer ordinary work there too.
  add(town !== undefined && isInHomeScript(town) ? "fact:town-at-home" : "fact:town", town);
  add("fact:hub", hub);
  add("fact:station", town === undefined && hub === undefined ? namedAbroad(facts) : undefined);
  const pay = lurePay(facts);
  if (pay === undefined) add("fact:modest-pay", ofType("money"));
  else if (!/\/(?:day|hour)$/.test(pay.value)) add("fact:pay", pay);
  add("fact:three-countries", placesOfThreeCountries(facts));
  add("fact:handle", ofType("handle") ?? ofType("telegram"));
  add("fact:messenger-only", isMessengerOnly(facts) ? (ofType("phone") ?? ofType("handle")) : undefined);
  add("fact:fee", ofType("fee"));
  add("fact:tourist-visa", ofType("visa", "tourist") ?? ofType("visa", "visit"));
  add("fact:work-visa", ofType("visa", "work"));
  add("fact:address", ofType("email") ?? ofType("url"));
  add("fact:licence-number", ofType("document", "licence:"));
  return signs;
}

/** The third place of a route over several countries. */
function placesOfThreeCountries({ entities }: Facts): Piece | undefined {
  const countries = new Set<string>();
  return entities.find(({ type, value }) => type === "place" && countries.add(value.slice(0, 2)).size > 2);
}
