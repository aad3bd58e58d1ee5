import type { Tx } from "@suar/database";
import type { PartnerView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findPartner, type PartnerRecord } from "./partner-queries.ts";

/** One partner as a page shows it. Errors: `partner.not_found`. */
export async function readPartner(tx: Tx, actor: Actor, id: string): Promise<PartnerView> {
  authorize(may(actor, "partner.read"), "partner.read");
  return presentPartner(tx, await findPartner(tx, actor.orgId, id), actor);
}

/** All partners of the organisation, those that ended last. */
export async function listPartners(tx: Tx, actor: Actor): Promise<PartnerView[]> {
  authorize(may(actor, "partner.read"), "partner.read");
  const rows = await tx
    .selectFrom("partners")
    .selectAll()
    .where("org_id", "=", actor.orgId)
    .orderBy("ended_at", (order) => order.desc().nullsFirst())
    .orderBy("added_at", "desc")
    .limit(500)
    .execute();
  const views: PartnerView[] = [];
  for (const row of rows) views.push(await presentPartner(tx, row, actor));
  return views;
}

async function presentPartner(tx: Tx, row: PartnerRecord, actor: Actor): Promise<PartnerView> {
  const confirmations = await tx
    .selectFrom("partner_confirmations as c")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "c.org_id").onRef("u.user_id", "=", "c.user_id"))
    .select(["u.name", "c.at", "c.user_id"])
    .where("c.org_id", "=", row.org_id)
    .where("c.partner_id", "=", row.partner_id)
    .orderBy("c.at")
    .execute();
  const waiting = await tx
    .selectFrom("outbox")
    .select(["reason"])
    .where("org_id", "=", row.org_id)
    .where("partner_id", "=", row.partner_id)
    .where("state", "=", "waiting")
    .orderBy("created_at")
    .execute();
  const isMine = confirmations.some((one) => one.user_id === actor.userId);
  return {
    id: row.partner_id,
    name: row.name,
    address: row.address,
    state: row.state,
    addedAt: row.added_at,
    number: row.card_number,
    ownNumber: row.own_number,
    confirmations: confirmations.map(({ name, at, user_id }) => ({ name, at, isMine: user_id === actor.userId })),
    waiting: waiting.length,
    lastHeardAt: row.last_heard_at,
    trouble: waiting.find((one) => one.reason !== null)?.reason ?? null,
    may: {
      confirm: row.state === "to_confirm" && !isMine && may(actor, "partner.confirm"),
      end: row.state !== "ended" && may(actor, "partner.end"),
      propose: row.state === "paired" && may(actor, "agreement.propose"),
    },
  };
}
