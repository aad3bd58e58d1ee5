import type { Tx } from "@suar/database";
import { SuarError, type FoundBy, type PersonId, type SearchPersons } from "@suar/domain";
import type { OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { rankAlike } from "./rank-alike.ts";
import { firstFound } from "./rank-found.ts";

/** Somebody who may be the one asked for: no name. */
export interface AlikePerson {
  readonly person: PersonId;
  readonly foundBy: FoundBy;
}

/**
 * People of the organisation who may be the one asked for, best first, without telling a name: for a page that asks
 * while somebody types, and for searches whose answer is a case. Too few letters find nobody. The caller authorizes.
 */
export async function findAlike(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  asked: Pick<SearchPersons, "by" | "text">,
): Promise<{ readonly alike: readonly AlikePerson[]; readonly isCut: boolean }> {
  try {
    const { ranked, isCut } = await rankAlike(tx, actor, keys, asked);
    return { alike: firstFound(ranked).map(({ person, foundBy }) => ({ person, foundBy })), isCut };
  } catch (error) {
    if (error instanceof SuarError && error.code === "person.search_too_short") return { alike: [], isCut: false };
    throw error;
  }
}
