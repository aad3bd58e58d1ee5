import type { Tx } from "@suar/database";
import type { CaseId, OrgId, PersonId } from "@suar/domain";
import { sql } from "kysely";
import { openFileKey, rewrapFileKey, type FileKey, type KeyedRecords, type OrganisationKeys } from "../keys/index.ts";
import { findPersonKeys } from "../persons/index.ts";
import { openStatement } from "./seal-statement.ts";
import { answerTokens } from "./value-tokens.ts";
import { dropTokens, insertTokens, joinTokens } from "./write-tokens.ts";

/**
 * Cases, as a change of the organisation's key moves them: their keys are wrapped anew, and what they are found by is made
 * with the new index key. What is sealed stays as it is: neither a case's nor a person's own key changes.
 */
export const keyedCases: KeyedRecords = {
  name: "cases",
  countBehind: async (tx, orgId, version) => {
    const { count } = await behind(tx, orgId, version)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },
  moveBatch: async (tx, keys, limit) => {
    const { orgId, current } = keys;
    const rows = await behind(tx, orgId, current.version)
      .select(["case_id", "version", "wrapped"])
      .orderBy("case_id")
      .limit(limit)
      .forUpdate()
      .execute();
    if (rows.length === 0) return 0;
    const moved = rows.map(({ case_id: id, ...row }) => rewrapFileKey(keys, { kind: "case", id, ...row }));
    await sql`update case_keys k set version = ${current.version}, wrapped = r.wrapped
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r (id uuid, wrapped text)
      where k.org_id = ${orgId} and k.case_id = r.id`.execute(tx);
    const open = moved.map((row) => [row.id as CaseId, openFileKey(keys, row)] as const);
    await moveTokens(tx, keys, new Map(open));
    return rows.length;
  },
};

const behind = (tx: Tx, orgId: OrgId, version: number) =>
  tx.selectFrom("case_keys").where("org_id", "=", orgId).where("version", "!=", version);

/** A person whose key is not here keeps old tokens: nobody can say what is stated, and no search finds by them. */
async function moveTokens(tx: Tx, keys: OrganisationKeys, cases: ReadonlyMap<CaseId, FileKey>): Promise<void> {
  const rows = await tx
    .selectFrom("case_statements as s")
    .selectAll("s")
    .select([sql<null>`null`.as("by_name"), sql<null>`null`.as("withdrawn_name")])
    .where("s.org_id", "=", keys.orgId)
    .where("s.case_id", "in", [...cases.keys()])
    .where("s.tokens", "!=", "")
    .execute();
  const persons = [...new Set(rows.flatMap(({ person_id }): PersonId[] => (person_id === null ? [] : [person_id])))];
  const personKeys = await findPersonKeys(tx, keys, persons);
  for (const row of rows) {
    const key = row.person_id === null ? cases.get(row.case_id) : personKeys.get(row.person_id);
    if (key === undefined) continue;
    const tokens = answerTokens(keys, row.field, openStatement(key, row).answer);
    await dropTokens(tx, row, row.tokens);
    await insertTokens(tx, { ...placeOf(row), person_id: row.person_id }, tokens);
    await tx
      .updateTable("case_statements")
      .set({ tokens: joinTokens(tokens) })
      .where("org_id", "=", row.org_id)
      .where("case_id", "=", row.case_id)
      .where("statement_id", "=", row.statement_id)
      .where("version", "=", row.version)
      .execute();
  }
}

const placeOf = ({ org_id, case_id, statement_id }: Parameters<typeof dropTokens>[1]) => ({
  org_id,
  case_id,
  statement_id,
});
