import { z } from "zod";

/** 32 bytes in base64url without padding. */
const point = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Public half of a signing key: Ed25519 (RFC 8037). */
export const signingKeySchema = z.strictObject({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: point });
/** Public half of a key that content is sealed to: X25519 (RFC 8037). */
export const sealingKeySchema = z.strictObject({ kty: z.literal("OKP"), crv: z.literal("X25519"), x: point });
export type SigningKey = Readonly<z.infer<typeof signingKeySchema>>;
export type SealingKey = Readonly<z.infer<typeof sealingKeySchema>>;

/** Both halves; made and kept by the host. */
export const privateSigningKeySchema = signingKeySchema.extend({ d: point });
export const privateSealingKeySchema = sealingKeySchema.extend({ d: point });
export type PrivateSigningKey = Readonly<z.infer<typeof privateSigningKeySchema>>;
export type PrivateSealingKey = Readonly<z.infer<typeof privateSealingKeySchema>>;

/** The two keys of a node. */
export interface NodeKeys {
  readonly signing: PrivateSigningKey;
  readonly sealing: PrivateSealingKey;
}

export const publicSigningKey = ({ kty, crv, x }: SigningKey): SigningKey => ({ kty, crv, x });
export const publicSealingKey = ({ kty, crv, x }: SealingKey): SealingKey => ({ kty, crv, x });
