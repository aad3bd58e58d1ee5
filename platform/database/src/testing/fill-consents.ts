import type {
  CarriedBasis,
  ConsentEntryId,
  ConsentWithdrawalId,
  DeskId,
  Instant,
  OrgId,
  PersonId,
  ReferralId,
  UserId,
} from "@suar/domain";
import { json } from "../json-text.ts";
import type { Tx } from "../schema.ts";

/** A desk, an entry with its review, a withdrawal, and a referral of the synthetic person; nothing of it can be opened. */
export async function fillConsents(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    idOf,
  }: { org_id: OrgId; userId: UserId; at: Instant; idOf: <Id extends string>(n: number) => Id },
): Promise<void> {
  const person_id = idOf<PersonId>(701);
  const desk_id = idOf<DeskId>(941);
  const entry_id = idOf<ConsentEntryId>(942);
  const referral_id = idOf<ReferralId>(943);
  const classes = json(["name", "place"] as const);
  await tx
    .insertInto("desks")
    .values({
      org_id,
      desk_id,
      name: "Synthetic ផ្ទះ",
      kind: "housing",
      country: "KH",
      area: "",
      languages: json(["khm"]),
      purposes: json(["safe_housing"]),
      can_hold_or_remove: false,
      forgetting: "can",
      forgetting_law: "",
      closed_to: json(["men"]),
      sealed_contact: "synthetic",
      vetted_by: userId,
      vetted_at: at,
      vetted_ways: json(["visited"]),
      next_check: "2027-01-01",
      recorded_by: userId,
      recorded_at: at,
    })
    .execute();
  await tx
    .insertInto("consent_entries")
    .values({
      org_id,
      entry_id,
      person_id,
      desk_id,
      basis: "imminent_danger",
      purpose: "urgent_rescue",
      classes,
      facts: json({}),
      sealed: "synthetic",
      at,
      until: at,
      recorded_by: userId,
    })
    .execute();
  await tx
    .insertInto("consent_reviews")
    .values({ org_id, entry_id, person_id, outcome: "upheld", sealed: "synthetic", reviewed_by: userId, at })
    .execute();
  await tx
    .insertInto("consent_withdrawals")
    .values({
      org_id,
      withdrawal_id: idOf<ConsentWithdrawalId>(944),
      person_id,
      classes: json([]),
      form: "spoken",
      at,
      recorded_by: userId,
    })
    .execute();
  const basis: CarriedBasis = {
    entry: entry_id,
    basis: "imminent_danger",
    classes: ["name", "place"],
    at,
    until: at,
    consent: null,
    law: null,
  };
  await tx
    .insertInto("referrals")
    .values({
      org_id,
      referral_id,
      direction: "sent",
      desk_id,
      person_id,
      purpose: "urgent_rescue",
      urgent: true,
      classes,
      bases: json([basis]),
      state: "told_by_hand",
      sequence: 0,
      sent_by: userId,
      sent_at: at,
      changed_at: at,
      synthetic: true,
    })
    .execute();
  await tx
    .insertInto("referral_facts")
    .values({ org_id, referral_id, class: "name", person_id, sealed: "synthetic" })
    .execute();
  await tx
    .insertInto("referral_withdrawals")
    .values({
      org_id,
      withdrawal_id: idOf<ConsentWithdrawalId>(945),
      referral_id,
      classes: json(["name"]),
      reason: "consent_withdrawn",
      asked_by: userId,
      asked_at: at,
      answer: "cannot",
      law: "Synthetic law",
      answered_by: userId,
      answered_at: at,
    })
    .execute();
}
