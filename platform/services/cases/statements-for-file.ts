import type { Tx } from "@suar/database";
import { SuarError, type PersonId, type StatedAnswer } from "@suar/domain";
import type { FileKey, OrganisationKeys, PersonKey } from "../keys/index.ts";
import { findPersonKeys } from "../persons/index.ts";
import { findCaseKey } from "./case-key.ts";
import type { FileRow } from "./file-rows.ts";
import { openStatement } from "./seal-statement.ts";
import { selectStatements } from "./statement-queries.ts";

/** What is stated now of the event of a row and of its person, in the order in which it was first written down. */
export async function statementsForFile(
  tx: Tx,
  keys: OrganisationKeys,
  { case_id: caseId, person_id: person }: FileRow,
): Promise<readonly { readonly field: string; readonly answer: StatedAnswer }[]> {
  const rows = await selectStatements(tx, keys.orgId, caseId)
    .where("s.aside", "=", false)
    .where("s.replaced_at", "is", null)
    .where("s.withdrawn_at", "is", null)
    .where((where) =>
      person === null
        ? where("s.person_id", "is", null)
        : where.or([where("s.person_id", "is", null), where("s.person_id", "=", person)]),
    )
    .orderBy("s.statement_id")
    .execute();
  const own = await keyOfCase(tx, keys, caseId);
  const persons = person === null ? new Map<PersonId, PersonKey>() : await findPersonKeys(tx, keys, [person]);
  return rows.flatMap((row) => {
    const key = row.person_id === null ? own : persons.get(row.person_id);
    return key === undefined ? [] : [{ field: row.field, answer: openStatement(key, row).answer }];
  });
}

/** A case whose key is not here, as after a restore without the mirror of keys, is in the file with its head alone. */
async function keyOfCase(tx: Tx, keys: OrganisationKeys, id: FileRow["case_id"]): Promise<FileKey | undefined> {
  try {
    return await findCaseKey(tx, keys, id);
  } catch (error) {
    if (error instanceof SuarError && error.code === "key.missing") return undefined;
    throw error;
  }
}
