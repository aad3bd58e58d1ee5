import type { Tx } from "@suar/database";
import {
  instantOf,
  isUuidV7,
  SuarError,
  type CaseEventKind,
  type CaseId,
  type OrgId,
  type PersonId,
  type SavedStatement,
  type SaveStatement,
  type StatementId,
} from "@suar/domain";
import { findMisfit } from "@suar/domain/stated-fields";
import { openKeys, type FileKey, type OrganisationKeys, type PersonKey } from "../keys/index.ts";
import { findPersonKey } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findCaseKey } from "./case-key.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { requireOnCase } from "./require-on-case.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";
import { writeStatement, type WrittenStatement } from "./write-statement.ts";

/**
 * Saves a statement of a case, at every keystroke if need be: the first version (`base` 0) or a correction of the one that
 * was seen. The answer leaves after the commit. What is said about a person is sealed by that person's key. A save
 * against an older version overwrites nothing: both stand in the answer, the worker's own is kept aside.
 * Errors: `case.not_found`; `person.not_found` for somebody who does not stand on the case; `case.wrong_state` for a
 * statement that was taken back; `call.invalid` for an answer that does not fit its field; `key.locked`, `key.missing`.
 */
export async function saveStatement(
  tx: Tx,
  actor: Actor,
  { id, other, save }: { readonly id: string; readonly other: string; readonly save: SaveStatement },
  now = Date.now(),
): Promise<SavedStatement> {
  authorize(mayWriteCase(actor), "case.write");
  if (!isUuidV7(other)) throw new SuarError("call.invalid", { field: "other" });
  const misfit = findMisfit(save.field, save.answer);
  if (misfit !== undefined) throw new SuarError("call.invalid", { field: "answer", why: misfit });
  const row = await findCase(tx, actor, id, { lock: true });
  const keys = await openKeys(tx, actor);
  const statement = other as StatementId;
  const caseId = row.case_id;
  const key = await keyFor(tx, keys, caseId, save.person as PersonId | null);
  const written = await writeStatement(tx, actor, { row, keys, key, statement, save, now });
  await touchCase(tx, row, now);
  const settled = save.settles && written.isInForce ? await settleAside(tx, row, statement, now) : false;
  if (written.isNew || settled) {
    const kind = eventOf(written, settled);
    const details = { field: save.field, certainty: save.certainty };
    await tellCase(tx, actor, { caseId, kind, subject: statement, details, now });
  }
  return written.saved;
}

function eventOf({ isInForce, follows }: WrittenStatement, settled: boolean): CaseEventKind {
  if (!isInForce) return "conflict_kept";
  if (settled) return "conflict_settled";
  return follows ? "corrected" : "stated";
}

/** The key that seals what is said about somebody, or about nobody. Errors: `person.not_found`, `key.missing`. */
async function keyFor(
  tx: Tx,
  keys: OrganisationKeys,
  caseId: CaseId,
  person: PersonId | null,
): Promise<FileKey | PersonKey> {
  if (person === null) return findCaseKey(tx, keys, caseId);
  await requireOnCase(tx, { orgId: keys.orgId, caseId, person });
  return findPersonKey(tx, keys, person);
}

async function settleAside(
  tx: Tx,
  { org_id, case_id }: { readonly org_id: OrgId; readonly case_id: CaseId },
  statement: StatementId,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("case_statements")
    .set({ settled_at: instantOf(now) })
    .where("org_id", "=", org_id)
    .where("case_id", "=", case_id)
    .where("statement_id", "=", statement)
    .where("aside", "=", true)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
