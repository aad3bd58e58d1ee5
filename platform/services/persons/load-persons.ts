import { appendAuditEntries, type Tx } from "@suar/database";
import { instantOf, type PersonFieldId, type PersonId } from "@suar/domain";
import type { PlannedFact } from "@suar/domain/crosswalks";
import { keyVersion } from "@suar/matching";
import { newPersonKey, type OrganisationKeys, type PersonKey } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { tokensOf } from "./index-values.ts";
import { mayRecordPerson } from "./person-policy.ts";
import { sealFact } from "./seal-fact.ts";

/** Somebody in a file that is brought in. */
export interface LoadedPerson {
  readonly id: PersonId;
  readonly facts: readonly PlannedFact[];
  readonly synthetic: boolean;
}

/**
 * Records several people at once, each with a key of their own, as `recordPerson` does one: out of a file, so nobody works
 * with them yet. Gives their keys. `from` is the import, for the trail. Errors: those of the database.
 */
export async function loadPersons(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  { persons, from, now }: { readonly persons: readonly LoadedPerson[]; readonly from: string; readonly now: number },
): Promise<ReadonlyMap<PersonId, PersonKey>> {
  authorize(mayRecordPerson(actor), "person.record");
  if (persons.length === 0) return new Map();
  const { orgId, userId } = actor;
  const at = instantOf(now);
  const made = persons.map(({ id, facts, synthetic }) => {
    const { key, row } = newPersonKey(keys, id);
    const place = { org_id: orgId, person_id: id };
    // Ids of one millisecond are not in order by themselves, and the facts are to stay in the order of the file.
    const ids = facts.map(() => makeId<PersonFieldId>()).toSorted();
    const fields = facts.map(({ kind, value }, nth) =>
      sealFact(
        key,
        { actor, person: id, now, id: ids[nth] ?? makeId() },
        { kind, answer: { kind: "answered", value }, told: null, source: "import", certainty: "probable" },
      ),
    );
    return {
      place,
      synthetic,
      key,
      row: { ...place, version: row.version, wrapped: row.wrapped },
      fields,
      tokens: tokensOf(keys, facts),
    };
  });
  const head = { recorded_by: userId, recorded_at: at, changed_at: at };
  await tx
    .insertInto("persons")
    .values(made.map(({ place, synthetic }) => ({ ...place, ...head, synthetic })))
    .execute();
  await tx
    .insertInto("person_keys")
    .values(made.map(({ row }) => row))
    .execute();
  const fields = made.flatMap((one) => one.fields);
  if (fields.length > 0) await tx.insertInto("person_fields").values(fields).execute();
  const written = { version: keys.current.version, rules: keyVersion };
  const joined = (tokens: readonly string[]): string => tokens.map((token) => token.replaceAll("-", "")).join("");
  await tx
    .insertInto("person_tokens")
    .values(made.map(({ place, tokens }) => ({ ...place, ...written, tokens: joined(tokens) })))
    .execute();
  const index = made.flatMap(({ place, tokens }) => tokens.map((token) => ({ ...place, token })));
  if (index.length > 0) await tx.insertInto("person_index").values(index).execute();
  await appendAuditEntries(
    tx,
    orgId,
    made.map(({ place, fields: of }) => ({
      actor: userId,
      action: "person.recorded" as const,
      subject: { kind: "person", id: place.person_id },
      details: { fields: of.length, import: from },
    })),
  );
  return new Map(made.map(({ place, key }) => [place.person_id, key]));
}
