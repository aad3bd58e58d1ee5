import { instantOf, type NewField, type PersonId } from "@suar/domain";
import { keyVersion } from "@suar/matching";
import { newPersonKey, type OrganisationKeys } from "../../keys/index.ts";
import { makeId, type Actor } from "../../sessions/index.ts";
import { tokensOf } from "../index-values.ts";
import { sealFact } from "../seal-fact.ts";

/**
 * The rows that recording a person writes, for measurements that write very many at once: same key, seals and tokens,
 * without the trail.
 */
export function personRows(keys: OrganisationKeys, actor: Actor, fields: readonly NewField[], now: number) {
  const person = makeId<PersonId>();
  const id = { org_id: actor.orgId, person_id: person };
  const { key, row } = newPersonKey(keys, person);
  const tokens = tokensOf(
    keys,
    fields.flatMap(({ kind, answer }) => (answer.kind === "answered" ? [{ kind, value: answer.value }] : [])),
  );
  const at = instantOf(now);
  return {
    person: {
      ...id,
      worker: actor.userId,
      synthetic: true,
      recorded_by: actor.userId,
      recorded_at: at,
      changed_at: at,
    },
    secret: key,
    key: { ...id, version: row.version, wrapped: row.wrapped },
    fields: fields.map((field) => sealFact(key, { actor, person, now }, field)),
    tokens: {
      ...id,
      version: keys.current.version,
      rules: keyVersion,
      tokens: tokens.map((token) => token.replaceAll("-", "")).join(""),
    },
    index: tokens.map((token) => ({ ...id, token })),
  };
}
