import type { Tx } from "@suar/database";
import { instantOf, type OrgId, type SignInChallengePurpose, type UserId } from "@suar/domain";
import { randomBytes } from "node:crypto";
import { hashToken } from "../sessions/index.ts";

/** A passkey and another service answer within this. Milliseconds. */
export const challengeMs = 5 * 60_000;

/** A question that will be answered once, of somebody or, before anybody is known, of anybody. */
export interface NewChallenge {
  readonly purpose: SignInChallengePurpose;
  readonly of?: { readonly orgId: OrgId; readonly userId: UserId };
  /** What its answer is checked with, already sealed. */
  readonly sealed?: string;
  /** Milliseconds. Default: five minutes. */
  readonly livesMs?: number;
  /** Default: 32 random bytes, base64url. */
  readonly challenge?: string;
}

/** A new question; only its hash is stored. Gives the challenge, base64url. */
export async function askChallenge(
  tx: Tx,
  { purpose, of, sealed, livesMs = challengeMs, challenge = makeChallenge() }: NewChallenge,
  now: number,
): Promise<string> {
  await tx
    .insertInto("sign_in_challenges")
    .values({
      challenge_hash: hashToken(challenge),
      purpose,
      org_id: of?.orgId ?? null,
      user_id: of?.userId ?? null,
      sealed: sealed ?? null,
      expires_at: instantOf(now + livesMs),
    })
    .execute();
  return challenge;
}

/** 32 random bytes, base64url. */
export const makeChallenge = (): string => randomBytes(32).toString("base64url");
