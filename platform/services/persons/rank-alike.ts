import type { Tx } from "@suar/database";
import { SuarError, type SearchPersons } from "@suar/domain";
import type { OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { findByContact, findByName } from "./find-candidates.ts";
import { contactTokens, nameTokens } from "./index-values.ts";
import { openNames } from "./open-names.ts";
import { rankByContact, rankByName, type RankedPerson } from "./rank-found.ts";

/** People who may be meant, best first. `isCut`: a list was cut, so others may meet too. */
export interface RankedPeople {
  readonly ranked: readonly RankedPerson[];
  readonly isCut: boolean;
}

/**
 * People of the organisation who may be the one asked for, by name or by contact. Names are opened in memory only; who
 * shows one records it. Errors: `person.search_too_short`.
 */
export const rankAlike = (
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  { by, text }: Pick<SearchPersons, "by" | "text">,
): Promise<RankedPeople> => (by === "name" ? byName : byContact)(tx, actor, keys, text);

async function byName(tx: Tx, actor: Actor, keys: OrganisationKeys, text: string): Promise<RankedPeople> {
  const tokens = nameTokens(keys, text);
  if (tokens.beginnings.length === 0) throw new SuarError("person.search_too_short");
  const candidates = await findByName(tx, keys.orgId, tokens);
  const open = await openNames(tx, actor, keys, candidates, ["name", "other_name"]);
  return { ranked: rankByName(text, open), isCut: candidates.isCut };
}

async function byContact(tx: Tx, actor: Actor, keys: OrganisationKeys, text: string): Promise<RankedPeople> {
  const tokens = contactTokens(keys, text);
  if (tokens.whole.length + tokens.ending.length === 0) throw new SuarError("person.search_too_short");
  const { whole, ending } = await findByContact(tx, keys.orgId, tokens);
  const persons = [...new Set([...whole, ...ending])];
  const open = await openNames(tx, actor, keys, { persons, isCut: false }, ["name", "other_name"]);
  return { ranked: rankByContact(open, new Set(whole)), isCut: false };
}
