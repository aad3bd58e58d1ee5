import type { Tx } from "@suar/database";
import { isUuidV7, SuarError, type StatementId, type StatementVersion } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { findPersonKey } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findCaseKey } from "./case-key.ts";
import { mayReadCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { presentStatementVersion } from "./seal-statement.ts";
import { selectStatements } from "./statement-queries.ts";

/** Every version of one statement, newest first, those kept aside too. Errors: `case.not_found`; `call.invalid`; `key.locked`. */
export async function readStatement(
  tx: Tx,
  actor: Actor,
  { id, other }: { readonly id: string; readonly other: string },
): Promise<readonly StatementVersion[]> {
  authorize(mayReadCase(actor), "case.read");
  const row = await findCase(tx, actor, id);
  if (!isUuidV7(other)) throw new SuarError("call.invalid", { field: "other" });
  const rows = await selectStatements(tx, row.org_id, row.case_id)
    .where("s.statement_id", "=", other as StatementId)
    .orderBy("s.version", "desc")
    .execute();
  const [first] = rows;
  if (first === undefined) throw new SuarError("call.invalid", { field: "other" });
  const keys = await openKeys(tx, actor);
  const { person_id: person } = first;
  const key = person === null ? await findCaseKey(tx, keys, row.case_id) : await findPersonKey(tx, keys, person);
  return rows.map((version) => presentStatementVersion(key, version));
}
