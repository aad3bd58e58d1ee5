import type { Tx } from "@suar/database";
import { readClock, runningStates, type LeadRow, type OrgId } from "@suar/domain";
import { sql } from "kysely";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadLeads } from "./lead-policy.ts";
import { searchTerms } from "./search-words.ts";

/** What a list of leads asks for. `limit` is at most 200. */
export interface LeadQuery {
  readonly search?: string | undefined;
  readonly state?: LeadRow["state"] | undefined;
  readonly sort: "changed" | "size";
  readonly offset: number;
  readonly limit: number;
}

/** One page of leads and how many there are in all under the same filters. */
export async function listLeads(
  tx: Tx,
  actor: Actor,
  query: LeadQuery,
  now = Date.now(),
): Promise<{ readonly leads: readonly LeadRow[]; readonly total: number }> {
  authorize(mayReadLeads(actor), "lead.list");
  const matching = leadsMatching(tx, actor.orgId, query);
  const { total } = await matching.select((count) => count.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const page = await withRowColumns(matching)
    .orderBy(query.sort === "size" ? "l.size" : "l.changed_at", "desc")
    .orderBy("l.lead_id")
    .offset(query.offset)
    .limit(query.limit)
    .execute();
  return { leads: page.map((row) => presentLeadRow(row, now)), total };
}

/** The organisation's leads that were not removed and match search and state. */
export function leadsMatching(tx: Tx, orgId: OrgId, { search = "", state }: Pick<LeadQuery, "search" | "state">) {
  let query = tx.selectFrom("leads as l").where("l.org_id", "=", orgId).where("l.removed_at", "is", null);
  if (state !== undefined) query = query.where("l.state", "=", state);
  for (const { pattern, isSpaceless } of searchTerms(search)) {
    const stored = isSpaceless ? sql<string>`replace(l.search_text, ' ', '')` : sql<string>`l.search_text`;
    query = query.where(stored, "like", pattern);
  }
  return query;
}

/** The columns of `LeadRow`. */
export const withRowColumns = (query: ReturnType<typeof leadsMatching>) =>
  query
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "l.org_id").onRef("u.user_id", "=", "l.opened_by"))
    .select((one) => [
      "l.lead_id",
      "l.title",
      "l.state",
      "l.size",
      "l.languages",
      "l.import_id",
      "l.campaign",
      "l.opened_at",
      "l.changed_at",
      "l.synthetic",
      "u.name as opened_by_name",
      one
        .selectFrom("notes as n")
        .whereRef("n.org_id", "=", "l.org_id")
        .whereRef("n.lead_id", "=", "l.lead_id")
        .select((count) => count.fn.countAll<number>().as("notes"))
        .as("notes"),
      one
        .selectFrom("preservation_requests as r")
        .whereRef("r.org_id", "=", "l.org_id")
        .whereRef("r.lead_id", "=", "l.lead_id")
        .where("r.state", "in", runningStates)
        .select((first) => first.fn.min("r.keep_until").as("keep_until"))
        .as("keep_until"),
    ]);

type RowOfList = Awaited<ReturnType<ReturnType<typeof withRowColumns>["execute"]>>[number];

export const presentLeadRow = (row: RowOfList, now: number): LeadRow => ({
  ...presentHead(row),
  notes: row.notes ?? 0,
  keeping: row.keep_until === null ? null : readClock(row.keep_until, now),
});

/** What a row of a list and the whole lead have in common. */
export const presentHead = (row: Omit<RowOfList, "notes" | "keep_until">): Omit<LeadRow, "notes" | "keeping"> => ({
  id: row.lead_id,
  title: row.title,
  state: row.state,
  size: row.size,
  languages: { ...row.languages },
  importId: row.import_id,
  campaign: row.campaign,
  openedBy: row.opened_by_name,
  openedAt: row.opened_at,
  changedAt: row.changed_at,
  synthetic: row.synthetic,
});
