import { dropPersonTokens, type Tx } from "@suar/database";
import type { PersonId } from "@suar/domain";
import { keyVersion } from "@suar/matching";
import type { OrganisationKeys, PersonKey } from "../keys/index.ts";
import { tokensOf } from "./index-values.ts";
import { openFact } from "./seal-fact.ts";

/** Makes what a person is found by anew from their present names and contacts; what they were found by before goes. */
export async function writeTokens(tx: Tx, keys: OrganisationKeys, person: PersonId, key: PersonKey): Promise<void> {
  const { orgId } = keys;
  const rows = await tx
    .selectFrom("person_fields")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("person_id", "=", person)
    .where("replaced_at", "is", null)
    .where("kind", "in", ["name", "other_name", "phone", "email", "account"])
    .where("state", "=", "answered")
    .orderBy("field_id")
    .execute();
  const facts = rows.flatMap((row) => {
    const answer = openFact(key, row);
    return answer.kind === "answered" ? [{ kind: row.kind, value: answer.value }] : [];
  });
  await dropPersonTokens(tx, { orgId, person });
  await insertTokens(tx, keys, person, tokensOf(keys, facts));
}

async function insertTokens(
  tx: Tx,
  keys: OrganisationKeys,
  person: PersonId,
  tokens: readonly string[],
): Promise<void> {
  const id = { org_id: keys.orgId, person_id: person };
  await tx
    .insertInto("person_tokens")
    .values({
      ...id,
      version: keys.current.version,
      rules: keyVersion,
      tokens: tokens.map((token) => token.replaceAll("-", "")).join(""),
    })
    .execute();
  if (tokens.length === 0) return;
  await tx
    .insertInto("person_index")
    .values(tokens.map((token) => ({ ...id, token })))
    .execute();
}
