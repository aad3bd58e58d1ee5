import { createSecretKey, type KeyObject } from "node:crypto";
import { inspect } from "node:util";

let read: (secret: Secret) => Buffer;
let readObject: (secret: Secret) => KeyObject;

/**
 * Bytes that must not leave this process: whoever prints, logs or serialises one gets "[key]". What they are for stands in
 * `kind`, so that the key of one thing cannot be used for another.
 */
export class Secret<Kind extends string = string> {
  readonly #bytes: Buffer;
  #object: KeyObject | undefined;
  readonly kind: Kind;

  constructor(kind: Kind, bytes: Uint8Array) {
    this.kind = kind;
    this.#bytes = Buffer.from(bytes);
  }

  static {
    read = (secret) => secret.#bytes;
    readObject = (secret) => (secret.#object ??= createSecretKey(secret.#bytes));
  }

  toString(): string {
    return "[key]";
  }

  toJSON(): string {
    return "[key]";
  }

  [inspect.custom](): string {
    return "[key]";
  }
}

/** The bytes behind a secret, for the functions of this folder and of the keyring; nothing else hands them out. */
export const bytesOf = (secret: Secret): Buffer => read(secret);

/** The same as a key of `node:crypto`, made once: with bytes each seal and each token would make it anew, at thrice the cost. */
export const keyObjectOf = (secret: Secret): KeyObject => readObject(secret);
