import type { Database } from "@suar/database";
import { readyMemberKey, settleMemberKey } from "../keyring/index.ts";
import type { Device } from "../proofs/index.ts";
import { checkCredentials, type GivenCredentials } from "./check-credentials.ts";
import { startSession, type StartedSession } from "./start-session.ts";

/**
 * Opens a session on a device for an e-mail address and its password; the password opens the member's key as well.
 * Takes transactions rather than one, because Argon2 runs between two of them: the embedded database has one
 * connection, and nobody else should wait for it.
 * Errors: those of `checkCredentials`, after the same work whether or not there is such a person.
 */
export async function signIn(
  transaction: Database["transaction"],
  input: GivenCredentials & { readonly device: Device },
  now = Date.now(),
): Promise<StartedSession> {
  const account = await checkCredentials(transaction, input);
  const ready = await readyMemberKey(transaction, account, input.password);
  return transaction(async (tx) => {
    const memberKey = await settleMemberKey(tx, account, ready);
    return startSession(tx, { ...account, device: input.device, memberKey, now });
  });
}
