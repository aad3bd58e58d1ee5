import type { Tx } from "@suar/database";
import type { Import } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadImports } from "./import-policy.ts";
import { findImport } from "./import-queries.ts";
import { presentImport } from "./present-import.ts";

/** One import as it stands now. Errors: `import.not_found`. */
export async function readImport(tx: Tx, actor: Actor, id: string): Promise<Import> {
  authorize(mayReadImports(actor), "import.read");
  return presentImport(await findImport(tx, actor.orgId, id), actor);
}
