import { appendAudit, type Database, type Tx } from "@suar/database";
import { SuarError, instantOf } from "@suar/domain";
import { authorize, may, normalEmail, type Actor } from "../sessions/index.ts";
import { findPerson } from "./credential-queries.ts";
import { requireConfirmed } from "./require-confirmed.ts";
import { takeOidcAnswer, type OidcAnswer } from "./take-oidc-answer.ts";

/**
 * Links the other service's account to the signed-in person, when the service has checked that the account has the
 * person's own e-mail address. From then on it signs them in.
 * Errors: `oidc.email_unproven`, also for an account that is somebody else's here; `session.confirm_needed`; those of
 * `takeOidcAnswer`.
 */
export async function linkOidc(
  transaction: Database["transaction"],
  actor: Actor,
  answer: Omit<OidcAnswer, "purpose" | "userId">,
  now = Date.now(),
): Promise<void> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await transaction((tx) => requireConfirmed(tx, actor, now));
  const purpose = "oidc_link";
  const { issuer, subject, email } = await takeOidcAnswer(
    transaction,
    { ...answer, purpose, userId: actor.userId },
    now,
  );
  await transaction(async (tx) => {
    const person = await findPerson(tx, actor);
    if (email === undefined || normalEmail(email) !== person.email) throw new SuarError("oidc.email_unproven");
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("linked_sign_ins")
      .values({ org_id: actor.orgId, user_id: actor.userId, issuer, subject, created_at: instantOf(now) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return requireOwn(tx, actor, { issuer, subject });
    const subjectOf = { kind: "user", id: actor.userId };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "sign_in.linked", subject: subjectOf });
  });
}

/** The same account twice is no harm; another person's is. Errors: `oidc.email_unproven`. */
async function requireOwn(
  tx: Tx,
  actor: Actor,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<void> {
  const own = await tx
    .selectFrom("linked_sign_ins")
    .select("user_id")
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  if (own === undefined) throw new SuarError("oidc.email_unproven");
}
