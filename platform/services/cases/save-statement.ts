import { together, type Tx } from "@suar/database";
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
import { openGrants, selectGrants, type FileKey, type OrganisationKeys, type PersonKey } from "../keys/index.ts";
import { openOwnKey, selectOwnKey } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { openCaseKey, selectCaseKey } from "./case-key.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { selectOnCase } from "./require-on-case.ts";
import { selectStatements } from "./statement-queries.ts";
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
  const statement = other as StatementId;
  const caseId = row.case_id;
  const person = save.person as PersonId | null;
  const { grants, versions, ...sealing } = await together(tx, {
    grants: selectGrants(tx, actor),
    versions: selectStatements(tx, row.org_id, caseId).where("s.statement_id", "=", statement),
    standing: selectOnCase(tx, { orgId: row.org_id, caseId, person }),
    key: person === null ? selectCaseKey(tx, row.org_id, caseId) : selectOwnKey(tx, row.org_id, person),
  });
  const keys = openGrants(actor, grants);
  const key = keyFor(keys, caseId, person, sealing);
  const written = await writeStatement(tx, actor, { row, keys, key, statement, versions, save, now });
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
function keyFor(
  keys: OrganisationKeys,
  caseId: CaseId,
  person: PersonId | null,
  { standing, key }: { readonly standing: readonly unknown[]; readonly key: Parameters<typeof openCaseKey>[2] },
): FileKey | PersonKey {
  if (person === null) return openCaseKey(keys, caseId, key);
  if (standing.length === 0) throw new SuarError("person.not_found");
  return openOwnKey(keys, person, key);
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
