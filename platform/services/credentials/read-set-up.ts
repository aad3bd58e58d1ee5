import type { Tx } from "@suar/database";
import { SuarError, instantOf } from "@suar/domain";
import { hashToken } from "../sessions/index.ts";
import type { PersonId } from "./credential-queries.ts";
import type { SignInSeal } from "./sign-in-seal.ts";

/**
 * The secret of a set-up that is still open; a wrong code does not end it.
 * Errors: `sign_in.setup_expired`; `sign_in.seal_missing`.
 */
export async function readSetUp(
  tx: Tx,
  person: PersonId,
  { setUp, seal }: { readonly setUp: string; readonly seal: SignInSeal },
  now: number,
): Promise<Buffer> {
  const row = await tx
    .selectFrom("sign_in_challenges")
    .select("sealed")
    .where("challenge_hash", "=", hashToken(setUp))
    .where("purpose", "=", "totp_set_up")
    .where("user_id", "=", person.userId)
    .where("used_at", "is", null)
    .where("expires_at", ">", instantOf(now))
    .executeTakeFirst();
  if (row === undefined || row.sealed === null) throw new SuarError("sign_in.setup_expired");
  return seal.open(row.sealed, ["totp-set-up", person.userId]);
}
