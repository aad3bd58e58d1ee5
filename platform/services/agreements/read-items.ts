import { appendAudit, type Schema, type Tx } from "@suar/database";
import { leadSummarySchema, SuarError, type LeadSummary, type OrgId, type SharedItemView } from "@suar/domain";
import type { Selectable } from "kysely";
import { openKeys, openSealed } from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findItem } from "./item-queries.ts";

type ItemRow = Selectable<Schema["shared_items"]> & { readonly partner_name: string; readonly by_name: string | null };

/** What was shared with us and by us, newest first; at most 200, of one lead when it is named. */
export async function listItems(tx: Tx, actor: Actor, { lead }: { lead?: string } = {}): Promise<SharedItemView[]> {
  authorize(may(actor, "shared_item.read"), "shared_item.read");
  const rows = await itemRows(tx, actor.orgId)
    .orderBy("i.shared_at", "desc")
    .orderBy("i.item_id", "desc")
    .$if(lead !== undefined, (query) => query.where("i.lead_id", "=", lead as never))
    .limit(200)
    .execute();
  return rows.map((row) => present(row, actor));
}

/** One of them, for the answer of a change. */
export async function presentItem(tx: Tx, actor: Actor, id: string): Promise<SharedItemView> {
  const row = await itemRows(tx, actor.orgId)
    .where("i.item_id", "=", id as never)
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("shared_item.not_found");
  return present(row, actor);
}

/**
 * The words of one shared thing. That somebody read what a partner shared is recorded.
 * Errors: `shared_item.not_found`; `shared_item.recalled` when only its tombstone is left; `key.locked` when it is sealed
 * and this session carries no key.
 */
export async function readItem(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ readonly item: SharedItemView; readonly summary: LeadSummary }> {
  authorize(may(actor, "shared_item.read"), "shared_item.read");
  const row = await findItem(tx, actor.orgId, id);
  const summary = row.content ?? (row.sealed === null ? undefined : await unseal(tx, actor, row.sealed, row.item_id));
  if (summary === undefined) throw new SuarError("shared_item.recalled");
  if (row.direction === "received") {
    const subject = { kind: "shared_item", id: row.item_id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "shared_item.read", subject });
  }
  return { item: await presentItem(tx, actor, id), summary };
}

async function unseal(tx: Tx, actor: Actor, sealed: string, item: string): Promise<LeadSummary> {
  const bytes = openSealed(await openKeys(tx, actor), sealed, `shared_item ${item}`);
  return leadSummarySchema.parse(JSON.parse(bytes.toString("utf8")));
}

const itemRows = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("shared_items as i")
    .innerJoin("partners as p", (join) =>
      join.onRef("p.org_id", "=", "i.org_id").onRef("p.partner_id", "=", "i.partner_id"),
    )
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "i.org_id").onRef("u.user_id", "=", "i.shared_by"))
    .selectAll("i")
    .select(["p.name as partner_name", "u.name as by_name"])
    .where("i.org_id", "=", orgId);

function present(row: ItemRow, actor: Actor): SharedItemView {
  const hasWords = row.content !== null || row.sealed !== null;
  return {
    id: row.item_id,
    partner: row.partner_name,
    direction: row.direction,
    agreementId: row.agreement_id,
    tlp: row.tlp,
    classes: [...row.classes],
    sharedAt: row.shared_at,
    by: row.by_name,
    leadId: row.lead_id,
    arrivedAt: row.arrived_at,
    recalledAt: row.recalled_at,
    recallReason: row.recall_reason,
    recallConfirmedAt: row.recall_confirmed_at,
    deleteAfter: row.delete_after,
    may: {
      recall: row.direction === "sent" && row.recalled_at === null && may(actor, "shared_item.recall"),
      read: hasWords && may(actor, "shared_item.read"),
    },
  };
}
