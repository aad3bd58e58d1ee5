import type {
  AgreementId,
  EnvelopeId,
  Instant,
  LeadId,
  LeadSummary,
  OrgId,
  PartnerId,
  PartyId,
  SharedItemId,
  UserId,
} from "@suar/domain";
import { json } from "../json-text.ts";
import type { Tx } from "../schema.ts";

interface FilledBy {
  readonly org_id: OrgId;
  readonly userId: UserId;
  readonly at: Instant;
  readonly idOf: <Id extends string>(n: number) => Id;
}

const summary: LeadSummary = {
  kind: "lead_summary",
  title: "synthetic ភ្នំពេញ مرحبا",
  records: 2,
  languages: { tha: 2 },
  firstSeen: null,
  lastSeen: null,
  indicators: [],
  text: null,
  contacts: [],
  words: "\u201cwords\u201d\n",
  synthetic: true,
};

/** One partner with an agreement, something sent, something received, and a tombstone. */
export async function fillExchange(tx: Tx, { org_id, userId, at, idOf }: FilledBy): Promise<void> {
  const partner_id = idOf<PartnerId>(900_001);
  const agreement_id = idOf<AgreementId>(900_002);
  const envelope_id = idOf<EnvelopeId>(900_003);
  const party_id = idOf<PartyId>(900_004);
  const parties = { us: { id: org_id, name: "Synthetic hotline" }, them: { id: party_id, name: "Synthetic shelter" } };
  await tx
    .insertInto("partners")
    .values({
      org_id,
      partner_id,
      party_id,
      name: parties.them.name,
      address: "https://shelter.example.org",
      card: "synthetic.card",
      card_number: "00000 11111 22222 33333 44444",
      own_number: "55555 66666 77777 88888 99999",
      state: "paired",
      sequence: 1,
      added_by: userId,
      added_at: at,
    })
    .execute();
  await tx.insertInto("partner_confirmations").values({ org_id, partner_id, user_id: userId, at }).execute();
  await tx
    .insertInto("agreements")
    .values({
      org_id,
      agreement_id,
      partner_id,
      is_ours: true,
      agreement: json({
        id: agreement_id,
        proposer: parties.us,
        accepter: parties.them,
        terms: {
          template: "referral_and_alert",
          purpose: "Synthetic alerts",
          legalBasis: "memorandum",
          legalReference: "",
          sends: { proposer: ["lead_summary"], accepter: [] },
          tlpCeiling: "TLP:AMBER",
          onwardUse: "none",
          retentionDays: 90,
          quotaPerDay: 20,
          from: "2026-11-01",
          until: "2027-11-01",
        },
        approvals: [{ party: org_id, name: "Synthetic analyst", at }],
        endedAt: null,
      }),
      recorded_at: at,
    })
    .execute();
  const item = { org_id, partner_id, agreement_id, shared_at: at, classes: json(["lead_summary"] as const) };
  await tx
    .insertInto("shared_items")
    .values([
      {
        ...item,
        item_id: idOf<SharedItemId>(900_005),
        direction: "sent",
        lead_id: idOf<LeadId>(1000),
        tlp: "TLP:AMBER",
        content: json(summary),
        sequence: 1,
        shared_by: userId,
      },
      {
        ...item,
        item_id: idOf<SharedItemId>(900_006),
        direction: "received",
        tlp: null,
        sequence: 2,
        recalled_at: at,
        recall_reason: "consent_withdrawn",
      },
    ])
    .execute();
  await tx
    .insertInto("outbox")
    .values({
      org_id,
      envelope_id,
      partner_id,
      kind: "item_shared",
      agreement_id,
      item_id: idOf<SharedItemId>(900_005),
      envelope: "synthetic.envelope.text",
      state: "waiting",
      created_at: at,
      next_attempt_at: at,
    })
    .execute();
  await tx
    .insertInto("inbox")
    .values({ org_id, partner_id, envelope_id, kind: "item_recalled", received_at: at, reason: null })
    .execute();
}
