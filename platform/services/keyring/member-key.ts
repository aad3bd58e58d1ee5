import type { OrgId, UserId } from "@suar/domain";
import { Secret, bytesOf } from "./crypto/secret.ts";
import { makeKeyPair, publicHalf } from "./crypto/x25519.ts";

/** Whose key it is. */
export interface KeyHolder {
  readonly orgId: OrgId;
  readonly userId: UserId;
}

/** The private half of a member's key pair. It prints as "[key]". */
export class MemberKey extends Secret<"member"> {
  constructor(bytes: Uint8Array) {
    super("member", bytes);
  }

  /** A new pair. */
  static make(): MemberKey {
    return new MemberKey(makeKeyPair().privateKey);
  }

  /** The public half, base64url. */
  get publicKey(): string {
    return publicHalf(bytesOf(this)).toString("base64url");
  }
}
