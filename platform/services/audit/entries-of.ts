import type { Tx } from "@suar/database";
import type { AuditEntry, AuditAction, OrgId } from "@suar/domain";
import { entriesMatching, presentEntry, withEntryColumns } from "./audit-queries.ts";

const mostEntries = 500;

/**
 * What the trail says of one thing, newest first, for the page of that thing ("who opened this person"). The caller
 * decides who may ask, and writes down that they asked.
 * Shapes: at most 500 entries; all actions unless some are named.
 */
export async function entriesOf(
  tx: Tx,
  orgId: OrgId,
  subjectId: string,
  actions?: readonly AuditAction[],
): Promise<readonly AuditEntry[]> {
  const all = entriesMatching(tx, orgId, { subject: subjectId });
  const wanted = actions === undefined ? all : all.where("e.action", "in", actions);
  return (await withEntryColumns(wanted).orderBy("e.seq", "desc").limit(mostEntries).execute()).map(presentEntry);
}
