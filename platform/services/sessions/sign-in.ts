import type { Database } from "@suar/database";
import { SuarError } from "@suar/domain";
import { normalEmail } from "./normal-email.ts";
import { verifyPassword } from "./password.ts";
import { findCredentials } from "./session-queries.ts";
import { startSession, type StartedSession } from "./start-session.ts";

/**
 * Opens a session for an e-mail address and its password.
 * Takes transactions rather than one, because Argon2 runs between two of them: the embedded database has one
 * connection, and nobody else should wait for it.
 * Errors: `session.wrong_credentials`, after the same work whether or not there is such a person.
 */
export async function signIn(
  transaction: Database["transaction"],
  input: { readonly email: string; readonly password: string },
  now = Date.now(),
): Promise<StartedSession> {
  const known = await transaction((tx) => findCredentials(tx, normalEmail(input.email)));
  const right = await verifyPassword(input.password, known?.password_hash);
  if (!right || known === undefined) throw new SuarError("session.wrong_credentials");
  return transaction((tx) => startSession(tx, { orgId: known.org_id, userId: known.user_id, now }));
}
