import type { Tx } from "@suar/database";
import type { FoundBy, PersonId } from "@suar/domain";
import type { OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { rankAlike, type AskedPeople } from "./rank-alike.ts";
import { firstFound, type RankedPerson } from "./rank-found.ts";

/** Somebody who may be the one asked for: no name. */
export interface AlikePerson {
  readonly person: PersonId;
  readonly foundBy: FoundBy;
}

/** Who may be meant, best first, by the contact and by the name. */
export interface AlikePeople {
  readonly byContact: readonly AlikePerson[];
  readonly byName: readonly AlikePerson[];
  readonly isCut: boolean;
}

/**
 * People of the organisation who may be the one asked for, best first, without telling a name: for a page that asks
 * while somebody types, and for searches whose answer is a case. Too few letters find nobody. The caller authorizes.
 */
export async function findAlike(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  asked: AskedPeople,
): Promise<AlikePeople> {
  const ranked = await rankAlike(tx, actor, keys, asked);
  if (ranked === undefined) return { byContact: [], byName: [], isCut: false };
  return { byContact: unnamed(ranked.byContact), byName: unnamed(ranked.byName), isCut: ranked.isCut };
}

const unnamed = (people: readonly RankedPerson[]): readonly AlikePerson[] =>
  firstFound(people).map(({ person, foundBy }) => ({ person, foundBy }));
