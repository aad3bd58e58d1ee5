import { appendAudit, type Tx } from "@suar/database";
import type { ImportId, Instant } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";

/** Takes a file of cases away at `at`, or brings it back with null; the caller has locked it. */
export async function setRemoved(tx: Tx, { orgId, userId }: Actor, id: ImportId, at: Instant | null): Promise<void> {
  await tx
    .updateTable("imports")
    .set({ removed_at: at })
    .where("org_id", "=", orgId)
    .where("import_id", "=", id)
    .execute();
  const action = at === null ? "import.restored" : "import.removed";
  await appendAudit(tx, { orgId, actor: userId, action, subject: { kind: "import", id } });
}
