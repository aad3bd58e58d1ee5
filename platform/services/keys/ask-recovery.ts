import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type AskedRecovery } from "@suar/domain";
import { randomBytes } from "node:crypto";
import { makeRequestKey, spokenCode } from "../keyring/index.ts";
import { hashToken, makeId, normalEmail } from "../sessions/index.ts";
import { mostRequests, recoveryMs } from "./recovery-times.ts";

/**
 * Asks, for somebody who lost password and passkeys, to come back. The keepers of every organisation that knows the
 * address see the request; the page that asked keeps the secret and shows the code.
 * Shapes: the answer is the same, after the same work, whether or not anybody has that address.
 */
export async function askRecovery(tx: Tx, input: { readonly email: string }, now = Date.now()): Promise<AskedRecovery> {
  const id = makeId<string>();
  const secret = randomBytes(32).toString("base64url");
  const { publicKey, sealedPrivate } = makeRequestKey(id, secret);
  const expiresAt = instantOf(now + recoveryMs);
  const people = await tx
    .selectFrom("users as u")
    .select(["u.org_id", "u.user_id"])
    .select((select) =>
      select
        .selectFrom("recovery_requests as r")
        .select(({ fn }) => fn.countAll<number>().as("open"))
        .whereRef("r.org_id", "=", "u.org_id")
        .whereRef("r.user_id", "=", "u.user_id")
        .where("r.expires_at", ">", instantOf(now))
        .as("open"),
    )
    .where("u.email", "=", normalEmail(input.email))
    .where("u.disabled_at", "is", null)
    .execute();
  const asked = people.filter(({ open }) => (open ?? 0) < mostRequests);
  if (asked.length === 0) await workForNobody(tx, id, now);
  for (const { org_id: orgId, user_id: userId } of asked) {
    await tx
      .insertInto("recovery_requests")
      .values({
        org_id: orgId,
        request_id: id,
        user_id: userId,
        secret_hash: hashToken(secret),
        public_key: publicKey,
        sealed_private: sealedPrivate,
        asked_at: instantOf(now),
        expires_at: expiresAt,
      })
      .execute();
    const subject = { kind: "recovery", id };
    await appendAudit(tx, { orgId, actor: null, action: "recovery.asked", subject, details: { for: userId } });
  }
  return { id, secret, code: spokenCode(id, publicKey), expiresAt };
}

/** As many writes as a request for one person takes, undone at once: how long an answer takes says nothing either. */
async function workForNobody(tx: Tx, id: string, now: number): Promise<void> {
  const key = hashToken(id);
  await tx
    .insertInto("guesses")
    .values({ key_hash: key, tries: 0, last_at: instantOf(now) })
    .execute();
  for (const tries of [1, 2]) await tx.updateTable("guesses").set({ tries }).where("key_hash", "=", key).execute();
  await tx.deleteFrom("guesses").where("key_hash", "=", key).execute();
}
