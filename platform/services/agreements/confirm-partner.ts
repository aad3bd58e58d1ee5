import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type PartnerView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findPartner } from "./partner-queries.ts";
import { readPartner } from "./read-partner.ts";

/** So many people of the organisation compare the numbers with the partner, each from their own account. */
const neededConfirmations = 2;

/**
 * Keeps that this person compared both numbers with the partner by voice. With the second person the partner is paired.
 * Errors: `partner.not_found`; `partner.same_person` for the same one twice; `partner.wrong_state` when it is not due.
 */
export async function confirmPartner(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<PartnerView> {
  authorize(may(actor, "partner.confirm"), "partner.confirm");
  const row = await findPartner(tx, actor.orgId, id, { lock: true });
  if (row.state !== "to_confirm") throw new SuarError("partner.wrong_state", { state: row.state });
  const { org_id, partner_id } = row;
  const added = await tx
    .insertInto("partner_confirmations")
    .values({ org_id, partner_id, user_id: actor.userId, at: instantOf(now) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) throw new SuarError("partner.same_person");
  const people = await tx
    .selectFrom("partner_confirmations")
    .select("user_id")
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .execute();
  if (people.length >= neededConfirmations) {
    await tx
      .updateTable("partners")
      .set({ state: "paired" })
      .where("org_id", "=", org_id)
      .where("partner_id", "=", partner_id)
      .execute();
  }
  const subject = { kind: "partner", id: partner_id };
  const details = { people: people.length };
  await appendAudit(tx, { orgId: org_id, actor: actor.userId, action: "partner.confirmed", subject, details });
  return readPartner(tx, actor, partner_id);
}
