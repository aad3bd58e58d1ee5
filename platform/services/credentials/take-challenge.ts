import type { Tx } from "@suar/database";
import { instantOf, type SignInChallengePurpose, type UserId } from "@suar/domain";
import { hashToken } from "../sessions/index.ts";

/** What became of a question: answered now for the first time, answered before, or never asked or too long ago. */
export type TakenChallenge =
  | { readonly kind: "open"; readonly sealed: string | null }
  | { readonly kind: "used" }
  | { readonly kind: "gone" };

/** Which question an answer is to. */
export interface AnsweredChallenge {
  readonly challenge: string;
  readonly purpose: SignInChallengePurpose;
  /** Whose question it must have been; left out for one that was asked of anybody. */
  readonly userId?: UserId;
}

/** Uses a question up. Of two answers at once one is first: the row is locked until the transaction ends. */
export async function takeChallenge(
  tx: Tx,
  { challenge, purpose, userId }: AnsweredChallenge,
  now: number,
): Promise<TakenChallenge> {
  const hash = hashToken(challenge);
  const taken = await tx
    .updateTable("sign_in_challenges")
    .set({ used_at: instantOf(now) })
    .where("challenge_hash", "=", hash)
    .where("purpose", "=", purpose)
    .where("user_id", userId === undefined ? "is" : "=", userId ?? null)
    .where("used_at", "is", null)
    .where("expires_at", ">", instantOf(now))
    .returning("sealed")
    .executeTakeFirst();
  if (taken !== undefined) return { kind: "open", sealed: taken.sealed };
  const known = await tx
    .selectFrom("sign_in_challenges")
    .select("used_at")
    .where("challenge_hash", "=", hash)
    .where("purpose", "=", purpose)
    .executeTakeFirst();
  return known === undefined || known.used_at === null ? { kind: "gone" } : { kind: "used" };
}
