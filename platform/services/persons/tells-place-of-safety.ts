import type { Tx } from "@suar/database";
import { namesAPlace, type PersonId } from "@suar/domain";
import type { OrganisationKeys } from "../keys/index.ts";
import { findPersonKey } from "./person-key.ts";
import { openFact } from "./seal-fact.ts";

/**
 * Whether words tell where a person is or was kept safe. Only yes or no leaves: whoever asks need not be allowed to read the
 * place. Errors: `key.missing`, `key.broken_seal`.
 */
export async function tellsPlaceOfSafety(
  tx: Tx,
  keys: OrganisationKeys,
  person: PersonId,
  words: readonly string[],
): Promise<boolean> {
  const rows = await tx
    .selectFrom("person_fields")
    .selectAll()
    .where("org_id", "=", keys.orgId)
    .where("person_id", "=", person)
    .where("kind", "=", "place_of_safety")
    .where("state", "=", "answered")
    .execute();
  if (rows.length === 0) return false;
  const key = await findPersonKey(tx, keys, person);
  const places = rows.flatMap((row) => {
    const answer = openFact(key, row);
    return answer.kind === "answered" ? [answer.value] : [];
  });
  return namesAPlace(words, places);
}
