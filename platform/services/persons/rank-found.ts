import { maxFound, type FoundBy, type PersonId } from "@suar/domain";
import { nameComparer } from "@suar/matching";
import type { PersonKey } from "../keys/index.ts";
import type { OpenCandidate } from "./open-names.ts";

/** Somebody who meets, best first. */
export interface RankedPerson {
  readonly person: PersonId;
  readonly key: PersonKey;
  readonly name: string | null;
  readonly foundBy: FoundBy;
}

/** Orders people by how well one of their names meets the one asked for; who does not meet at all is left out. */
export function rankByName(asked: string, candidates: readonly OpenCandidate[]): readonly RankedPerson[] {
  const compare = nameComparer(asked);
  return candidates
    .flatMap(({ person, key, facts }) => {
      const names = facts.map(({ value }) => ({ name: value, ...compare(value) }));
      const best = names.toSorted((one, two) => two.score - one.score)[0];
      if (best === undefined || best.match === "different") return [];
      return [{ person, key, name: best.name, foundBy: best.match, score: best.score }];
    })
    .toSorted((one, two) => two.score - one.score || (one.person < two.person ? -1 : 1));
}

/** People in the order in which their tokens were found, the whole contact before its ending. */
export const rankByContact = (
  candidates: readonly OpenCandidate[],
  whole: ReadonlySet<PersonId>,
): readonly RankedPerson[] =>
  candidates.map(({ person, key, facts }) => ({
    person,
    key,
    name: facts.find(({ kind }) => kind === "name" || kind === "other_name")?.value ?? null,
    foundBy: whole.has(person) ? "same_contact" : "same_ending",
  }));

/** What one answer shows. */
export const firstFound = <Found>(ranked: readonly Found[]): readonly Found[] => ranked.slice(0, maxFound);
