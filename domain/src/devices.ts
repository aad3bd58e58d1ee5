import { z } from "zod";
import { signInMethods } from "./sessions.ts";

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

/** Where a session was opened from, as coarsely as it is of use: on the node's own machine, in its network, elsewhere. */
export const sessionPlaces = ["machine", "network", "elsewhere"] as const;
export type SessionPlace = (typeof sessionPlaces)[number];

export const renameDeviceSchema = z.object({ name: z.string().trim().min(1).max(60) });

/** A device on which a person is signed in. No address is kept of it. */
export const signedInDeviceSchema = z.object({
  id: z.string().describe("of the session"),
  name: z.string().describe("the person's own, or browser and system; empty when neither is known"),
  method: z.enum(signInMethods),
  place: z.enum(sessionPlaces).nullable(),
  startedAt: z.string(),
  lastSeenAt: z.string(),
  endsAt: z.string(),
  isThis: z.boolean(),
});
export type SignedInDevice = Readonly<z.infer<typeof signedInDeviceSchema>>;
