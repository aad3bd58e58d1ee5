import { appendAudit, json, type Tx } from "@suar/database";
import { instantOf, type ConsentWithdrawalId, type DeskId, type PersonId, type WithdrawConsent } from "@suar/domain";
import { findDesk } from "../desks/index.ts";
import { findPerson } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayWithdraw } from "./consent-policy.ts";
import { findEntry } from "./ledger-queries.ts";

/**
 * Records that a person takes consent back. It needs no key, no reason and no second person, and works when nothing was
 * agreed to. What left already is asked back by `withdrawConsent` of the referrals, in the same transaction.
 * Errors: `person.not_found`, `desk.not_found`.
 */
export async function recordWithdrawal(
  tx: Tx,
  actor: Actor,
  { personId, deskId, purpose, classes, form }: WithdrawConsent & { readonly personId: string },
  now: number,
): Promise<PersonId> {
  authorize(mayWithdraw(actor), "consent.withdraw");
  const { person_id: person } = await findPerson(tx, actor, personId, { lock: true });
  if (deskId !== null) await findDesk(tx, actor.orgId, deskId);
  const id = makeId<ConsentWithdrawalId>();
  await tx
    .insertInto("consent_withdrawals")
    .values({
      org_id: actor.orgId,
      withdrawal_id: id,
      person_id: person,
      desk_id: deskId as DeskId | null,
      purpose,
      classes: json(classes),
      form,
      at: instantOf(now),
      recorded_by: actor.userId,
    })
    .execute();
  const subject = { kind: "person", id: person };
  const details = { desk: deskId ?? "", purpose: purpose ?? "", classes: [...classes] };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "consent.withdrawn", subject, details });
  return person;
}

/** Ends an entry before its time, whoever wrote it: less may leave from now on. Errors: `consent.not_found`. */
export async function endEntry(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<PersonId> {
  authorize(mayWithdraw(actor), "consent.withdraw");
  const row = await findEntry(tx, actor, id);
  if (row.ended_at === null) {
    await tx
      .updateTable("consent_entries")
      .set({ ended_at: instantOf(now), ended_by: actor.userId })
      .where("org_id", "=", actor.orgId)
      .where("entry_id", "=", row.entry_id)
      .execute();
    const subject = { kind: "consent_entry", id: row.entry_id };
    const details = { person: row.person_id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "consent.ended", subject, details });
  }
  return row.person_id;
}
