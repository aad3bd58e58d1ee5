import { isInForce, type Collection, type CollectionRow, type CollectionState } from "@suar/domain";
import type { ImportRow } from "../imports/index.ts";
import type { Actor } from "../sessions/index.ts";
import { canRebuild, mayAddDay, mayRebuildCollection, mayRemoveCollection } from "./collection-policy.ts";
import type { CollectionRecord } from "./collection-queries.ts";

/** What a list says of a collection. */
export const presentRow = (
  row: CollectionRecord,
  { days, newest }: { readonly days: number; readonly newest: string | null },
  now: number,
): CollectionRow => ({
  id: row.import_id,
  name: row.name,
  kind: row.kind,
  state: stateOf(row, now),
  holds: row.holds,
  days,
  newestDay: newest,
  campaigns: row.campaigns,
  synthetic: row.synthetic,
  createdAt: row.created_at,
});

/** A collection with its days, newest first, and what the person may do to it. */
export function presentCollection(
  row: CollectionRecord,
  days: readonly ImportRow[],
  actor: Actor,
  now: number,
): Collection {
  const done = days.filter((day) => day.state === "done");
  const state = stateOf(row, now);
  return {
    ...presentRow(row, { days: done.length, newest: done[0]?.day ?? null }, now),
    purpose: row.purpose,
    access: row.access,
    keepDays: row.keep_days,
    mapping: row.mapping,
    agreement: row.agreement,
    createdBy: row.created_by_name,
    clustered: row.clustered,
    days: days.map((day) => ({
      id: day.import_id,
      name: day.created_by === null ? "" : day.name,
      day: day.day ?? "",
      state: day.state,
      records: day.records,
      rejected: day.rejected,
      createdAt: day.created_at,
      finishedAt: day.finished_at,
      synthetic: day.synthetic,
      outcome: day.outcome,
    })),
    may: {
      addDay: mayAddDay(actor) && state !== "closed" && state !== "failed",
      remove: mayRemoveCollection(actor),
      rebuild: mayRebuildCollection(actor) && state === "failed",
    },
  };
}

function stateOf({ agreement, state }: CollectionRecord, now: number): CollectionState {
  if (agreement !== null && !isInForce(agreement, now)) return "closed";
  if (state === "done") return "ready";
  if (canRebuild(state)) return "failed";
  return state === "uploaded" ? "empty" : "working";
}
