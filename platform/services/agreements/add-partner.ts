import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type PartnerId, type PartnerView, type PartyId } from "@suar/domain";
import { cardNumber, readCard } from "@suar/exchange";
import { authorize, makeId, may, type Actor } from "../sessions/index.ts";
import type { ExchangeDesk } from "./desk.ts";
import { ownCard, sha256 } from "./own-card.ts";
import { readPartner } from "./read-partner.ts";

/**
 * Takes in the card of a partner, as it was pasted, scanned or uploaded. Nothing travels before two people compared
 * the numbers.
 * Errors: `partner.card_unreadable` with why; `partner.wrong_state` when this partner is known already.
 */
export async function addPartner(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  input: { readonly card: string },
  now = Date.now(),
): Promise<PartnerView> {
  authorize(may(actor, "partner.add"), "partner.add");
  const reading = await readCard(input.card);
  if (!reading.ok) throw new SuarError("partner.card_unreadable", { field: "card", reason: reading.reason });
  const { card, text } = reading;
  if (card.party === actor.orgId) throw new SuarError("partner.card_unreadable", { field: "card", reason: "own_card" });
  const own = await ownCard(tx, actor.orgId, desk);
  const partnerId = makeId<PartnerId>();
  const added = await tx
    .insertInto("partners")
    .values({
      org_id: actor.orgId,
      partner_id: partnerId,
      party_id: card.party as PartyId,
      name: card.organisation,
      address: card.address,
      card: text,
      card_number: await cardNumber(card, sha256),
      own_number: own.number,
      state: "to_confirm",
      added_by: actor.userId,
      added_at: instantOf(now),
    })
    .onConflict((conflict) => conflict.columns(["org_id", "party_id"]).where("ended_at", "is", null).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) throw new SuarError("partner.wrong_state", { state: "known" });
  const subject = { kind: "partner", id: partnerId };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "partner.added", subject });
  return readPartner(tx, actor, partnerId);
}
