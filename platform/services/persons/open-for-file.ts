import { appendAuditEntries, type Tx } from "@suar/database";
import { fieldClasses, personFieldKinds, type GiveReason, type PersonFieldKindId, type PersonId } from "@suar/domain";
import type { PlannedFact } from "@suar/domain/crosswalks";
import type { OrganisationKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findPersonKeys } from "./person-key.ts";
import { mayOpenPerson, readableClasses } from "./person-policy.ts";
import { selectPersons } from "./person-queries.ts";
import { openingRow } from "./record-opening.ts";
import { openFact } from "./seal-fact.ts";

/** Kinds of facts that a file of cases holds. A face and a place of safety stand in none. */
const kinds = ["name", "phone", "email", "address"] as const satisfies readonly PersonFieldKindId[];

/** Who is to be opened for a file, and why. */
export interface OpenForFile {
  readonly persons: readonly PersonId[];
  readonly why: GiveReason;
  readonly now: number;
}

/**
 * Names and contacts of several people for a file, as far as the actor's roles reach; that they were opened stands beside
 * each of them and in the trail. People behind a wall, removed ones and those whose key is not here are left out.
 * Errors: `session.forbidden`. How many may be taken out is the caller's to ask (`takeOut`).
 */
export async function openForFile(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  { persons, why, now }: OpenForFile,
): Promise<ReadonlyMap<PersonId, readonly PlannedFact[]>> {
  authorize(mayOpenPerson(actor), "person.open");
  if (persons.length === 0) return new Map();
  const rows = await selectPersons(tx, actor)
    .where("p.person_id", "in", persons)
    .where("p.removed_at", "is", null)
    .execute();
  const own = await findPersonKeys(
    tx,
    keys,
    rows.map(({ person_id }) => person_id),
  );
  const fields = await tx
    .selectFrom("person_fields")
    .selectAll()
    .where("org_id", "=", actor.orgId)
    .where("person_id", "in", persons)
    .where("kind", "in", kinds)
    .where("state", "=", "answered")
    .where("replaced_at", "is", null)
    .orderBy("field_id")
    .execute();
  const opened = rows.flatMap((row) => {
    const key = own.get(row.person_id);
    if (key === undefined) return [];
    const readable = readableClasses(actor, row);
    const mine = fields.filter(
      ({ person_id, kind }) => person_id === row.person_id && readable.includes(personFieldKinds[kind].class),
    );
    const facts = mine.flatMap((field) => {
      const answer = openFact(key, field);
      return answer.kind === "answered" ? [{ kind: field.kind, value: answer.value }] : [];
    });
    const classes = fieldClasses.filter((one) => mine.some(({ kind }) => personFieldKinds[kind].class === one));
    const opening = openingRow(key, actor, { person: row.person_id, how: "file", why, classes, now });
    return [{ person: row.person_id, facts, classes, opening }];
  });
  if (opened.length > 0) {
    await tx
      .insertInto("person_openings")
      .values(opened.map(({ opening }) => opening))
      .execute();
  }
  await appendAuditEntries(
    tx,
    actor.orgId,
    opened.map(({ person, classes }) => ({
      actor: actor.userId,
      action: "person.opened" as const,
      subject: { kind: "person", id: person },
      details: { reason: why.reason, classes, how: "file" },
    })),
  );
  return new Map(opened.map(({ person, facts }) => [person, facts]));
}
