import type { OrgId, UserId } from "@suar/domain";
import { Secret, bytesOf } from "./crypto/secret.ts";
import { makeKeyPair, publicHalf } from "./crypto/x25519.ts";

/** Whose key it is. */
export interface KeyHolder {
  readonly orgId: OrgId;
  readonly userId: UserId;
}

/** A member's key pair. It prints as "[key]". */
export class MemberKey extends Secret<"member"> {
  #publicHalf: Buffer | undefined;

  /** `known` is the public half where it was kept beside the private one: making it anew is half of opening a grant. */
  constructor(bytes: Uint8Array, known?: Uint8Array) {
    super("member", bytes);
    this.#publicHalf = known === undefined ? undefined : Buffer.from(known);
  }

  /** A new pair. */
  static make(): MemberKey {
    const { privateKey, publicKey } = makeKeyPair();
    return new MemberKey(privateKey, publicKey);
  }

  /** The public half, 32 bytes. */
  get publicHalf(): Buffer {
    return (this.#publicHalf ??= publicHalf(bytesOf(this)));
  }

  /** The public half, base64url. */
  get publicKey(): string {
    return this.publicHalf.toString("base64url");
  }
}
