import { type SessionId, SuarError } from "@suar/domain";
import { deriveKey } from "./crypto/derive-key.ts";
import { openFromText, sealToText } from "./crypto/seal-text.ts";
import { Secret, bytesOf } from "./crypto/secret.ts";
import { MemberKey } from "./member-key.ts";

/**
 * Seals a member's key to a session's token, of which the node keeps the hash only: the key is there while its person
 * asks, lies in no memory in between, and ends with the session. Both halves are sealed, the private one first.
 */
export const sealToSession = (token: string, sessionId: SessionId, key: MemberKey): string =>
  sealToText(tokenKey(token, sessionId), Buffer.concat([bytesOf(key), key.publicHalf]), ["session", sessionId]);

/** The member's key of a session. Errors: `key.broken_seal` for another token or session. */
export function openFromSession(token: string, sessionId: SessionId, sealed: string): MemberKey {
  const halves = openFromText(tokenKey(token, sessionId), sealed, ["session", sessionId]);
  if (halves.length !== 2 * halfBytes) throw new SuarError("key.broken_seal");
  return new MemberKey(halves.subarray(0, halfBytes), halves.subarray(halfBytes));
}

const halfBytes = 32;

const tokenKey = (token: string, sessionId: SessionId): Secret<"token"> =>
  new Secret("token", deriveKey(Buffer.from(token, "utf8"), Buffer.from(sessionId), ["session", "member-key"]));
