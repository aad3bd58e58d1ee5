import { type RegisterPack } from "./pack-format.ts";
/**
 * A pack as bytes, signed.
 * Shapes: `secretKey` is the 32 bytes of an Ed25519 private key (RFC 8032). Units: bytes.
 * Errors: RangeError for a list that `openRegisterPack` would refuse.
 */
export declare function signRegisterPack(pack: RegisterPack, secretKey: Uint8Array): Promise<Uint8Array>;
//# sourceMappingURL=sign-register-pack.d.ts.map
