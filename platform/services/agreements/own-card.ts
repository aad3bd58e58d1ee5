import type { Tx } from "@suar/database";
import { SuarError, type CardView, type OrgId } from "@suar/domain";
import { cardNumber, writeCard } from "@suar/exchange";
import { createHash } from "node:crypto";
import { authorize, may, type Actor } from "../sessions/index.ts";
import type { ExchangeDesk } from "./desk.ts";

/** SHA-256 by the runtime. */
export const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();

/** The card of one of this node's organisations, and its number. */
export async function ownCard(tx: Tx, orgId: OrgId, desk: ExchangeDesk): Promise<CardView> {
  const row = await tx.selectFrom("organisations").select("name").where("org_id", "=", orgId).executeTakeFirst();
  if (row === undefined) throw new SuarError("internal", { reason: "organisation_missing" });
  const about = { node: desk.nodeId, party: orgId, organisation: row.name, address: desk.address };
  const { card, text } = await writeCard(about, desk.keys);
  return { organisation: row.name, address: desk.address, text, number: await cardNumber(card, sha256) };
}

/** The card that partners take in. */
export async function readOwnCard(tx: Tx, actor: Actor, desk: ExchangeDesk): Promise<CardView> {
  authorize(may(actor, "partner.read"), "partner.read");
  return ownCard(tx, actor.orgId, desk);
}
