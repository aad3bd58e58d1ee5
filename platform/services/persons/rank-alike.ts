import type { Tx } from "@suar/database";
import type { SearchPersons } from "@suar/domain";
import type { OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { findPeople, type PersonTokens } from "./find-candidates.ts";
import { contactTokens, nameTokens } from "./index-values.ts";
import { openNames } from "./open-names.ts";
import { rankByContact, rankByName, type RankedPerson } from "./rank-found.ts";

/** What is looked for, and as what: `either` for words of which nobody said what they are. */
export interface AskedPeople {
  readonly by: SearchPersons["by"] | "either";
  readonly text: string;
}

/** People who may be meant, best first. `isCut`: a list was cut, so others may meet too. */
export interface RankedPeople {
  readonly byContact: readonly RankedPerson[];
  readonly byName: readonly RankedPerson[];
  readonly isCut: boolean;
}

/**
 * People of the organisation who may be the one asked for, by name or by contact. Names are opened in memory only; who
 * shows one records it. `undefined` for too few letters and digits to look for anybody.
 */
export async function rankAlike(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  { by, text }: AskedPeople,
): Promise<RankedPeople | undefined> {
  const tokens = tokensFor(keys, by, text);
  if (tokens.name === undefined && tokens.contact === undefined) return undefined;
  const { name, contact } = await findPeople(tx, keys.orgId, tokens);
  const reached = new Set([...contact.whole, ...contact.ending]);
  const named = new Set(name.persons);
  const open = await openNames(tx, actor, keys, [...new Set([...reached, ...named])], ["name", "other_name"]);
  const of = (persons: ReadonlySet<string>) => open.filter(({ person }) => persons.has(person));
  return {
    byContact: rankByContact(of(reached), new Set(contact.whole)),
    byName: rankByName(text, of(named)),
    isCut: name.isCut,
  };
}

function tokensFor(keys: OrganisationKeys, by: AskedPeople["by"], text: string): PersonTokens {
  const name = by === "contact" ? undefined : nameTokens(keys, text);
  const contact = by === "name" ? undefined : contactTokens(keys, text);
  return {
    name: name?.beginnings.length === 0 ? undefined : name,
    contact: contact !== undefined && contact.whole.length + contact.ending.length === 0 ? undefined : contact,
  };
}
