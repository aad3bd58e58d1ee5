import { type RegisterPack } from "./pack-format.ts";
/** Why a pack is not used; `register.bad.<reason>` says it. */
export declare const packFaults: readonly ["too-large", "unreadable", "signature"];
export type PackFault = (typeof packFaults)[number];
export type OpenedPack =
  | {
      readonly ok: true;
      readonly pack: RegisterPack;
    }
  | {
      readonly ok: false;
      readonly reason: PackFault;
    };
/**
 * The list in a pack, when `publicKey` signed exactly these bytes.
 * Shapes: `publicKey` is 32 bytes in base64url. The size is looked at first, then the signature, and only then anything
 * is unpacked, to a bounded size. Errors: none; a key that is none counts as a wrong signature.
 * Source: RFC 8032 (Ed25519, by @noble/curves: browsers of cheap phones have none of their own), RFC 1952 (gzip).
 */
export declare function openRegisterPack(bytes: Uint8Array, publicKey: string): Promise<OpenedPack>;
/** What is signed: the prefix and the packed bytes. */
export declare function signedBytes(body: Uint8Array): Uint8Array;
//# sourceMappingURL=open-register-pack.d.ts.map
