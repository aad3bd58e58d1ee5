import type { Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";
import { findPerson, type PersonRecord } from "./person-queries.ts";

/**
 * Locks a person for a change by somebody who saw `version` of them.
 * Errors: `person.not_found`; `person.changed` with the present version when somebody else changed them meanwhile.
 */
export async function lockPerson(
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<PersonRecord> {
  const row = await findPerson(tx, actor, id, { lock: true });
  if (row.version !== version) throw new SuarError("person.changed", { version: row.version });
  return row;
}

/** Says that a locked person was changed: the version grows by one. */
export async function touchPerson(tx: Tx, row: PersonRecord, now: number): Promise<void> {
  await tx
    .updateTable("persons")
    .set({ version: row.version + 1, changed_at: instantOf(now) })
    .where("org_id", "=", row.org_id)
    .where("person_id", "=", row.person_id)
    .execute();
}
