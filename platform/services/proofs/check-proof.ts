import { proofClaimsSchema, proofHeadSchema, proofLeewaySeconds, type DeviceKey, type ProofClaims } from "@suar/domain";
import { createPublicKey, verify } from "node:crypto";

/** What a proof has to be about. */
export interface ProvenCall {
  readonly method: string;
  /** The addresses under which the call may have been made: origin and path, without query. */
  readonly urls: readonly string[];
  readonly sessionId: string;
  /** Null for a session that was opened before sessions had keys. */
  readonly key: DeviceKey | null;
}

/** Why a proof is not taken: no proof by this device's key; not for this call; not of this minute. */
export type ProofFault = "device" | "call" | "time";
export type ProofVerdict = { readonly claims: ProofClaims } | { readonly fault: ProofFault };

const longest = 4_000;
const shape = /^([A-Za-z0-9_-]{1,200})\.([A-Za-z0-9_-]{1,3600})\.([A-Za-z0-9_-]{86})$/;

/**
 * Whether `proof` was made by the device of the session, for this call, now. Whether it came before is `ProofGuard`'s.
 * Shapes: a compact JWT; `undefined` when none came. Units: `now` is milliseconds since 1970.
 * Errors: none; whatever is no proof is the fault `device`.
 * Source: RFC 9449, section 4.3; RFC 7518, section 3.4.
 */
export function checkProof(proof: string | undefined, call: ProvenCall, now: number): ProofVerdict {
  const parts = proof === undefined || proof.length > longest ? null : shape.exec(proof);
  if (parts === null || call.key === null) return { fault: "device" };
  const [, head = "", body = "", signature = ""] = parts;
  const claims = proofClaimsSchema.safeParse(jsonOf(body)).data;
  if (!proofHeadSchema.safeParse(jsonOf(head)).success || claims === undefined) return { fault: "device" };
  const key = createPublicKey({ key: call.key, format: "jwk" });
  const signed = Buffer.from(`${head}.${body}`, "ascii");
  const isByDevice = verify("sha256", signed, { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"));
  if (!isByDevice) return { fault: "device" };
  const isForCall = claims.htm === call.method && claims.sid === call.sessionId && call.urls.includes(claims.htu);
  if (!isForCall) return { fault: "call" };
  return Math.abs(now / 1000 - claims.iat) <= proofLeewaySeconds ? { claims } : { fault: "time" };
}

function jsonOf(base64url: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64url, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
