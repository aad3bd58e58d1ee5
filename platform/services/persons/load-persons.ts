import { appendAuditEntries, insertRows, later, type Tx } from "@suar/database";
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
    const fields = facts.map(({ kind, value }, nth) => ({
      ...sealFact(
        key,
        { actor, person: id, now, id: ids[nth] ?? makeId() },
        { kind, answer: { kind: "answered", value }, told: null, source: "import", certainty: "probable" },
      ),
      told: null,
    }));
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
  const fields = made.flatMap((one) => one.fields);
  const index = made.flatMap(({ place, tokens }) => tokens.map((token) => ({ ...place, token })));
  const written = { version: keys.current.version, rules: keyVersion };
  await later(
    tx,
    insertRows(
      "persons",
      made.map(({ place, synthetic }) => ({ ...place, ...head, synthetic })),
    ),
    insertRows(
      "person_keys",
      made.map(({ row }) => row),
    ),
    ...(fields.length > 0 ? [insertRows("person_fields", fields)] : []),
    insertRows(
      "person_tokens",
      made.map(({ place, tokens }) => ({ ...place, ...written, tokens: joined(tokens) })),
    ),
    ...(index.length > 0 ? [insertRows("person_index", index)] : []),
  );
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

const joined = (tokens: readonly string[]): string => tokens.map((token) => token.replaceAll("-", "")).join("");
