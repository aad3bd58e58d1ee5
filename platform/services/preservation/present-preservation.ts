import type { Tx } from "@suar/database";
import { readClock, runningStates, type OrgId, type Preservation } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";
import { mayChangePreservation, mayPreparePreservation, stepsFor } from "./preservation-policy.ts";
import { namesIn, type RequestRecord } from "./preservation-queries.ts";

/** Requests as a person sees them: the clock, what was done by whom, and what they may do. */
export async function presentRequests(
  tx: Tx,
  orgId: OrgId,
  rows: readonly RequestRecord[],
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Promise<Preservation[]> {
  const names = await namesIn(tx, orgId, rows);
  return rows.map((row) => ({
    id: row.request_id,
    leadId: row.lead_id,
    platform: row.platform,
    language: row.language,
    state: row.state,
    clock: isRunning(row) ? readClock(row.keep_until, now) : null,
    content: { ...row.content, accounts: [...row.content.accounts], posts: [...row.content.posts] },
    preparedBy: names.get(row.prepared_by) ?? "",
    preparedAt: row.prepared_at,
    version: row.version,
    history: row.history.map((event) => ({ ...event, by: names.get(event.by) ?? "" })),
    may: {
      change: mayChangePreservation(actor, row.state),
      steps: [...stepsFor(actor, row.state)],
      takeLetter: mayPreparePreservation(actor),
    },
  }));
}

const isRunning = (row: RequestRecord): row is RequestRecord & { readonly keep_until: string } =>
  row.keep_until !== null && runningStates.some((state) => state === row.state);
