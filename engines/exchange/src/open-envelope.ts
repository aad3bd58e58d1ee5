import { z } from "zod";
import { clockSkewMs, envelopeKinds, envelopeSchema, maxEnvelopeLength, type Envelope } from "./envelope.ts";
import type { EnvelopeRefusal } from "./envelope.ts";
import type { SigningKey } from "./keys.ts";
import { isSignedBy, readUnverified } from "./signed-text.ts";

/** What the reader knows. */
export interface EnvelopeReader {
  /** Milliseconds since 1970, by the reader's clock. */
  readonly now: number;
  /** Whether a party is one of ours. */
  readonly isAudience: (party: string) => boolean;
  /** The signing key of a paired partner of that audience; `undefined` for everybody else. */
  readonly keyOf: (issuer: string, audience: string) => SigningKey | undefined | Promise<SigningKey | undefined>;
}

/** `envelope` stands beside a reason only when the signature is right: then the sender may be told. */
export type EnvelopeReading =
  | { readonly ok: true; readonly envelope: Envelope }
  | { readonly ok: false; readonly reason: EnvelopeRefusal; readonly envelope?: Envelope };

/** Nobody holds its private half: an unknown sender costs the same check as a known one. */
const nobodysKey: SigningKey = { kty: "OKP", crv: "Ed25519", x: "yoNDffRYZiQoApaaatdC-qygs4eVziY0GQ3n6ZbBJYw" };

const anyKind = z.looseObject({ kind: z.string() });

/**
 * Reads an envelope from anybody at all.
 * Shapes: any text. Errors: none; what is not accepted has one of the closed reasons.
 * Source: RFC 7515; docs/adr/0010.
 */
export async function openEnvelope(text: string, reader: EnvelopeReader): Promise<EnvelopeReading> {
  if (text.length > maxEnvelopeLength) return { ok: false, reason: "too_large" };
  const claims = readUnverified("suar-envelope", text);
  const parsed = envelopeSchema.safeParse(claims);
  if (!parsed.success) return { ok: false, reason: isOtherKind(claims) ? "unknown_kind" : "malformed" };
  const envelope = parsed.data;
  const key = await reader.keyOf(envelope.issuer, envelope.audience);
  const isRight = await isSignedBy(text, key ?? nobodysKey);
  if (key === undefined) return { ok: false, reason: "unknown_issuer" };
  if (!isRight) return { ok: false, reason: "bad_signature" };
  if (!reader.isAudience(envelope.audience)) return { ok: false, reason: "other_audience", envelope };
  if (envelope.expires + clockSkewMs < reader.now) return { ok: false, reason: "expired", envelope };
  if (envelope.issued > reader.now + clockSkewMs) return { ok: false, reason: "from_the_future", envelope };
  return { ok: true, envelope };
}

function isOtherKind(claims: unknown): boolean {
  const { data } = anyKind.safeParse(claims);
  return data !== undefined && !(envelopeKinds as readonly string[]).includes(data.kind);
}
