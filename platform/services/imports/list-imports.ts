import type { Tx } from "@suar/database";
import type { Import } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadImports } from "./import-policy.ts";
import { listImportRows } from "./import-queries.ts";
import { presentImport } from "./present-import.ts";

/** The organisation's imports, newest first. */
export async function listImports(tx: Tx, actor: Actor): Promise<readonly Import[]> {
  authorize(mayReadImports(actor), "import.list");
  const rows = await listImportRows(tx, actor.orgId);
  return rows.map((row) => presentImport(row, actor));
}
