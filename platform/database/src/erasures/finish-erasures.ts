import { existsSync } from "node:fs";
import type { OrgId } from "@suar/domain";
import { sql } from "kysely";
import { appendAudit } from "../audit/append-audit.ts";
import type { Database } from "../open-handle.ts";
import type { Tx } from "../schema.ts";
import { dropCaseTokens } from "./drop-case-tokens.ts";
import { dropPersonTokens } from "./drop-person-tokens.ts";
import { erasable } from "./erasable.ts";
import { type Erasure, erasuresFile, proveErasures, readErasures } from "./erasures-file.ts";

/**
 * Erases what the file outside the database says was erased and the database still has: after a crash between the two,
 * or when somebody put an older database back without `suar restore`. Recorded in the trail.
 * Shapes: returns what was erased now; files of imports are the caller's to delete.
 * Errors: `erasures.unreadable`.
 */
export async function finishErasures(database: Database): Promise<readonly Erasure[]> {
  const path = erasuresFile(database.dataDir);
  if (!existsSync(path)) return [];
  const listed = await readErasures(path);
  return database.transaction(async (tx) => {
    const organisations = await tx.selectFrom("organisations").select("org_id").execute();
    const done = await tx.selectFrom("erasures").select(["org_id", "subject_kind", "subject_id"]).execute();
    const known = new Set(done.map((row) => keyOf(row.org_id, row.subject_kind, row.subject_id)));
    const due = listed.filter(
      ({ orgId, kind, id }) =>
        !known.has(keyOf(orgId, kind, id)) && organisations.some(({ org_id }) => org_id === orgId),
    );
    proveErasures(database.signer, path, due);
    for (const erasure of due) await eraseRows(tx, erasure);
    await rememberErasures(tx, due);
    await auditReplay(tx, due);
    return due;
  });
}

/** One word for one erased thing. */
export const keyOf = (orgId: string, kind: string, id: string): string => `${orgId} ${kind} ${id}`;

/** Deletes a thing with everything that belongs to it, whoever points to it. */
export async function eraseRows(tx: Tx, { orgId, kind, id }: Omit<Erasure, "at">): Promise<void> {
  const { rows, mentions } = erasable[kind];
  for (const [table, column] of mentions) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = null
      where org_id = ${orgId} and ${sql.ref(column)} = ${id}`.execute(tx);
  }
  for (const [table, column] of rows) {
    // Looking at everybody's tokens for one person's would take a second for each of a million people.
    if (table === "person_index") await dropPersonTokens(tx, { orgId, person: id });
    else if (table === "case_index") await dropCaseTokens(tx, { orgId, column, id });
    else await sql`delete from ${sql.table(table)} where org_id = ${orgId} and ${sql.ref(column)} = ${id}`.execute(tx);
  }
}

/** Notes erasures that stand in the file already. */
export async function rememberErasures(tx: Tx, erasures: readonly Erasure[]): Promise<void> {
  for (let from = 0; from < erasures.length; from += 1000) {
    await tx
      .insertInto("erasures")
      .values(
        erasures
          .slice(from, from + 1000)
          .map(({ orgId, kind, id, at }) => ({ org_id: orgId, subject_kind: kind, subject_id: id, at })),
      )
      .onConflict((conflict) => conflict.columns(["org_id", "subject_kind", "subject_id"]).doNothing())
      .execute();
  }
}

/** One entry an organisation: how many erasures were repeated. */
export async function auditReplay(tx: Tx, erasures: readonly Erasure[]): Promise<void> {
  const counts = new Map<OrgId, number>();
  for (const { orgId } of erasures) counts.set(orgId, (counts.get(orgId) ?? 0) + 1);
  for (const [orgId, count] of counts) {
    const subject = { kind: "organisation", id: orgId };
    await appendAudit(tx, { orgId, actor: null, action: "erasure.replayed", subject, details: { erasures: count } });
  }
}
