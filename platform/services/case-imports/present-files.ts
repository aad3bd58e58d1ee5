import type { Tx } from "@suar/database";
import type { CaseImport } from "@suar/domain";
import type { ImportRow } from "../imports/index.ts";
import { openKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { findImportKey } from "./import-key.ts";
import { presentCaseImport } from "./present-case-import.ts";

/** Files of cases with the names of those who sent them. Errors: `key.locked`. */
export async function presentFiles(tx: Tx, actor: Actor, rows: readonly ImportRow[]): Promise<readonly CaseImport[]> {
  const key = await findImportKey(tx, await openKeys(tx, actor));
  const senders = [...new Set(rows.flatMap(({ created_by: by }) => (by === null ? [] : [by])))];
  const names =
    senders.length === 0
      ? []
      : await tx
          .selectFrom("users")
          .select(["user_id", "name"])
          .where("org_id", "=", actor.orgId)
          .where("user_id", "in", senders)
          .execute();
  const nameOf = new Map(names.map(({ user_id, name }) => [user_id, name]));
  return rows.map((row) =>
    presentCaseImport(key, row, row.created_by === null ? null : (nameOf.get(row.created_by) ?? null)),
  );
}
