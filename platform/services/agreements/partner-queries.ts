import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type OrgId, type PartnerId, type PartyId } from "@suar/domain";
import { readKeptCard, type NodeCard } from "@suar/exchange";
import type { Selectable } from "kysely";

export type PartnerRecord = Selectable<Schema["partners"]>;

/** One partner of the organisation. Errors: `partner.not_found`; whose it is instead is not said. */
export async function findPartner(tx: Tx, orgId: OrgId, id: string, { lock = false } = {}): Promise<PartnerRecord> {
  if (!isUuidV7(id)) throw new SuarError("partner.not_found");
  const query = tx
    .selectFrom("partners")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("partner_id", "=", id as PartnerId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw new SuarError("partner.not_found");
  return row;
}

/** A partner with whom things may travel now. Errors: `partner.not_found`, `partner.wrong_state`. */
export async function pairedPartner(tx: Tx, orgId: OrgId, id: string): Promise<PartnerRecord> {
  const row = await findPartner(tx, orgId, id, { lock: true });
  if (row.state !== "paired") throw new SuarError("partner.wrong_state", { state: row.state });
  return row;
}

/** Paired partners with that party id, of any organisation of this node. */
export const partnersOfParty = (tx: Tx, party: string): Promise<PartnerRecord[]> =>
  tx
    .selectFrom("partners")
    .selectAll()
    .where("party_id", "=", party as PartyId)
    .where("state", "=", "paired")
    .orderBy("org_id")
    .execute();

/** Whether the partner is another organisation of this very node: what is said to it goes no way at all. */
export const isHere = (partner: Pick<PartnerRecord, "card">, { nodeId }: { readonly nodeId: string }): boolean =>
  cardOf(partner).node === nodeId;

/** Whether envelopes get there by themselves; otherwise people carry a file. */
export const isReached = (
  partner: Pick<PartnerRecord, "card" | "address">,
  desk: { readonly nodeId: string },
): boolean => partner.address !== null || isHere(partner, desk);

/** The card that was taken in; it was whole then. */
export function cardOf({ card: text }: Pick<PartnerRecord, "card">): NodeCard {
  const card = readKeptCard(text);
  if (card === undefined) throw new SuarError("data.broken", { reason: "partner_card" });
  return card;
}
