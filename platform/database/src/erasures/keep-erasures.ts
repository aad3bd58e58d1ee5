import { existsSync } from "node:fs";
import { SuarError } from "@suar/domain";
import type { Tx } from "../schema.ts";
import { erasuresFile, readErasures, type SignedErasure, writeErasures } from "./erasures-file.ts";
import { auditReplay, keyOf, rememberErasures } from "./finish-erasures.ts";

/**
 * A list that lacks what the backup itself knows was erased is an older one: later erasures would be missed too.
 * Errors: `backup.old_erasures` with how many it lacks.
 */
export async function refuseOldList(tx: Tx, erasures: readonly SignedErasure[]): Promise<void> {
  const listed = new Set(erasures.map(({ orgId, kind, id }) => keyOf(orgId, kind, id)));
  const rows = await tx.selectFrom("erasures").select(["org_id", "subject_kind", "subject_id"]).execute();
  const lacking = rows.filter((row) => !listed.has(keyOf(row.org_id, row.subject_kind, row.subject_id)));
  if (lacking.length > 0) throw new SuarError("backup.old_erasures", { lacking: lacking.length });
}

/** The erasures go on from here: into the table, into this node's own list, and the trail says that they were repeated. */
export async function keepErasures(tx: Tx, dataDir: string, erasures: readonly SignedErasure[]): Promise<void> {
  const organisations = await tx.selectFrom("organisations").select("org_id").execute();
  const here = erasures.filter(({ orgId }) => organisations.some(({ org_id }) => org_id === orgId));
  await rememberErasures(tx, here);
  await auditReplay(tx, here);
  await writeErasures(dataDir, await missingIn(dataDir, erasures));
}

async function missingIn(dataDir: string, erasures: readonly SignedErasure[]): Promise<readonly SignedErasure[]> {
  const path = erasuresFile(dataDir);
  if (!existsSync(path)) return erasures;
  const own = new Set((await readErasures(path)).map(({ orgId, kind, id }) => keyOf(orgId, kind, id)));
  return erasures.filter(({ orgId, kind, id }) => !own.has(keyOf(orgId, kind, id)));
}
