import type { Tx } from "@suar/database";
import type { AgreementView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findAgreement, stateOf, type AgreementRecord } from "./agreement-queries.ts";

/** One agreement as a page shows it. Errors: `agreement.not_found`. */
export async function readAgreement(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<AgreementView> {
  authorize(may(actor, "partner.read"), "partner.read");
  return presentAgreement(await findAgreement(tx, actor.orgId, id), actor, now);
}

/** All agreements of the organisation, newest first. */
export async function listAgreements(tx: Tx, actor: Actor, now = Date.now()): Promise<AgreementView[]> {
  authorize(may(actor, "partner.read"), "partner.read");
  const rows = await tx
    .selectFrom("agreements as a")
    .innerJoin("partners as p", (join) =>
      join.onRef("p.org_id", "=", "a.org_id").onRef("p.partner_id", "=", "a.partner_id"),
    )
    .selectAll("a")
    .select("p.name as partner_name")
    .where("a.org_id", "=", actor.orgId)
    .orderBy("a.recorded_at", "desc")
    .orderBy("a.agreement_id", "desc")
    .limit(500)
    .execute();
  return rows.map((row) => presentAgreement(row, actor, now));
}

function presentAgreement(row: AgreementRecord, actor: Actor, now: number): AgreementView {
  const { agreement } = row;
  const state = stateOf(row, now);
  const nameOf = (party: string): string =>
    party === agreement.proposer.id ? agreement.proposer.name : agreement.accepter.name;
  return {
    id: row.agreement_id,
    partnerId: row.partner_id,
    partner: row.partner_name,
    state,
    isOurs: row.is_ours,
    terms: agreement.terms,
    approvals: agreement.approvals.map(({ party, name, at }) => ({ organisation: nameOf(party), name, at })),
    endedAt: agreement.endedAt,
    may: {
      approve: state === "to_approve" && may(actor, "agreement.approve"),
      end: state !== "ended" && state !== "expired" && may(actor, "agreement.end"),
    },
  };
}
