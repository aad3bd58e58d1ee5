import type { Database, Tx } from "@suar/database";
import { SuarError, instantOf } from "@suar/domain";
import type { Device } from "../proofs/index.ts";
import { startSession, type StartedSession } from "../sessions/index.ts";
import type { PersonId } from "./credential-queries.ts";
import { takeOidcAnswer, type OidcAnswer } from "./take-oidc-answer.ts";

/**
 * Opens a session for the person to whom the other service's account is linked. It never makes a person, and it opens no
 * key: whoever runs the other service could sign in as anybody, and must not read cases by it.
 * Errors: `oidc.not_linked`; those of `takeOidcAnswer`.
 */
export async function signInByOidc(
  transaction: Database["transaction"],
  { device, ...answer }: Omit<OidcAnswer, "purpose" | "userId"> & { readonly device: Device },
  now = Date.now(),
): Promise<StartedSession> {
  const { issuer, subject } = await takeOidcAnswer(transaction, { ...answer, purpose: "oidc_sign_in" }, now);
  return transaction(async (tx) => {
    const person = await findLinked(tx, issuer, subject);
    if (person === undefined) throw new SuarError("oidc.not_linked");
    await tx
      .updateTable("linked_sign_ins")
      .set({ last_used_at: instantOf(now) })
      .where("org_id", "=", person.orgId)
      .where("user_id", "=", person.userId)
      .where("issuer", "=", issuer)
      .execute();
    return startSession(tx, { ...person, device, method: "oidc", now });
  });
}

async function findLinked(tx: Tx, issuer: string, subject: string): Promise<PersonId | undefined> {
  const row = await tx
    .selectFrom("linked_sign_ins as l")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "l.org_id").onRef("u.user_id", "=", "l.user_id"))
    .select(["l.org_id", "l.user_id"])
    .where("l.issuer", "=", issuer)
    .where("l.subject", "=", subject)
    .where("u.disabled_at", "is", null)
    .orderBy("l.created_at")
    .executeTakeFirst();
  return row === undefined ? undefined : { orgId: row.org_id, userId: row.user_id };
}
