import type { Tx } from "@suar/database";
import type { AuditFilter, AuditPage } from "@suar/domain";
import { reachableEntry } from "../case-walls/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { entriesMatching, peopleOfTrail, presentEntry, withEntryColumns } from "./audit-queries.ts";
import { recordReading } from "./record-reading.ts";

/** One page of the trail. `before` is the number below which to go on; `limit` is at most 200. */
export interface AuditQuery extends AuditFilter {
  readonly before?: number | undefined;
  readonly limit: number;
}

/**
 * The organisation's trail, newest first. Looking at it stands in it too: once a look, not once a page.
 * Errors: `session.forbidden`.
 */
export async function listAudit(tx: Tx, actor: Actor, query: AuditQuery, now = Date.now()): Promise<AuditPage> {
  authorize(may(actor, "audit.read"), "audit.read");
  const { before, limit, ...filter } = query;
  if (before === undefined) await recordReading(tx, actor, filter, now);
  let matching = entriesMatching(tx, actor.orgId, filter, await reachableEntry(tx, actor));
  if (before !== undefined) matching = matching.where("e.seq", "<", before);
  const rows = await withEntryColumns(matching)
    .orderBy("e.seq", "desc")
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? (shown.at(-1)?.seq ?? null) : null;
  return { entries: shown.map(presentEntry), next, people: await peopleOfTrail(tx, actor.orgId) };
}
