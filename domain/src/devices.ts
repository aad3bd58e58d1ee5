import { z } from "zod";

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Public half of the key that a browser keeps and cannot give away (JWK, RFC 7518, section 6.2.1). */
export const deviceKeySchema = z.strictObject({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: coordinate,
  y: coordinate,
});
export type DeviceKey = Readonly<z.infer<typeof deviceKeySchema>>;

/** The header of every proof; whoever signs writes exactly this. */
export const proofHeadSchema = z.strictObject({ alg: z.literal("ES256"), typ: z.literal("dpop+jwt") });

/**
 * What a proof says of its call, after DPoP (RFC 9449, section 4.2): method, address without query, second of making,
 * a random name of its own. Two things differ. `sid`, the session's id, stands where DPoP has `ath`, the hash of the
 * token: the browser cannot read the cookie that the token is in. And the header has no `jwk`: the node knows the key
 * since the session began, so no key that a caller brings along is ever looked at.
 */
export const proofClaimsSchema = z.strictObject({
  htm: z.string().max(10),
  htu: z.string().max(2_000),
  iat: z.int(),
  jti: z.string().min(16).max(64),
  sid: z.string().max(64),
});
export type ProofClaims = Readonly<z.infer<typeof proofClaimsSchema>>;

/** A proof's clock may differ from the node's by this much. Seconds. */
export const proofLeewaySeconds = 60;
