import { json, type Schema, type Tx } from "@suar/database";
import { isUuidV7, SuarError, type Agreement, type AgreementId, type AgreementState, type OrgId } from "@suar/domain";
import { canonicalJson, whyNotInForce } from "@suar/exchange";
import type { Selectable } from "kysely";
import { sha256 } from "./own-card.ts";

export type AgreementRecord = Selectable<Schema["agreements"]> & { readonly partner_name: string };

/** One agreement of the organisation. Errors: `agreement.not_found`. */
export async function findAgreement(tx: Tx, orgId: OrgId, id: string, { lock = false } = {}): Promise<AgreementRecord> {
  const row = await knownAgreement(tx, orgId, id, { lock });
  if (row === undefined) throw new SuarError("agreement.not_found");
  return row;
}

/** The same, for envelopes, where an unknown agreement is no fault. */
export async function knownAgreement(
  tx: Tx,
  orgId: OrgId,
  id: string,
  { lock = false } = {},
): Promise<AgreementRecord | undefined> {
  if (!isUuidV7(id)) return undefined;
  const query = tx
    .selectFrom("agreements as a")
    .innerJoin("partners as p", (join) =>
      join.onRef("p.org_id", "=", "a.org_id").onRef("p.partner_id", "=", "a.partner_id"),
    )
    .selectAll("a")
    .select("p.name as partner_name")
    .where("a.org_id", "=", orgId)
    .where("a.agreement_id", "=", id as AgreementId);
  return (lock ? query.forUpdate("a") : query).executeTakeFirst();
}

/** Writes an agreement anew: an approval or the end was added. */
export async function saveAgreement(tx: Tx, row: AgreementRecord, agreement: Agreement): Promise<void> {
  await tx
    .updateTable("agreements")
    .set({ agreement: json(agreement) })
    .where("org_id", "=", row.org_id)
    .where("agreement_id", "=", row.agreement_id)
    .execute();
}

/** SHA-256 of what both sides approve: the parties by their ids and the terms, without approvals. Hexadecimal. */
export function digestOf({ id, proposer, accepter, terms }: Agreement): string {
  const approved = canonicalJson({ id, proposer: proposer.id, accepter: accepter.id, terms });
  return Buffer.from(sha256(Buffer.from(approved))).toString("hex");
}

/** Where an agreement stands, for people. */
export function stateOf(
  { agreement, is_ours }: Pick<AgreementRecord, "agreement" | "is_ours">,
  now: number,
): AgreementState {
  const reasons = whyNotInForce(agreement, now);
  if (reasons.includes("ended")) return "ended";
  if (reasons.includes("expired")) return "expired";
  if (reasons.includes("not_approved")) return is_ours ? "sent" : "to_approve";
  return reasons.includes("not_started") ? "not_started" : "in_force";
}
