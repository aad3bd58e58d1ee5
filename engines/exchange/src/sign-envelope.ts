import type { DataClass } from "@suar/domain";
import { envelopeLifeMs, envelopeSchema, maxEnvelopeLength, type Envelope } from "./envelope.ts";
import type { PrivateSigningKey, SealingKey } from "./keys.ts";
import { sealContent } from "./seal-content.ts";
import { signValue } from "./signed-text.ts";

/** What the sender says; `content` is any JSON value. */
export interface EnvelopeDraft extends Omit<Envelope, "version" | "issued" | "expires" | "content" | "classes"> {
  readonly classes: readonly DataClass[];
  readonly content: unknown;
}

/**
 * Seals the content to the partner and signs the envelope.
 * Units: `now` is milliseconds since 1970; it is good for 14 days. Errors: RangeError when it is too large, TypeError for
 * a wrong field: both are faults of the caller.
 */
export async function signEnvelope(
  draft: EnvelopeDraft,
  { now, key, to }: { readonly now: number; readonly key: PrivateSigningKey; readonly to: SealingKey },
): Promise<string> {
  const content = await sealContent(draft.content, to, draft);
  const classes = [...draft.classes];
  const envelope: Envelope = { ...draft, classes, version: 1, issued: now, expires: now + envelopeLifeMs, content };
  if (!envelopeSchema.safeParse(envelope).success) throw new TypeError("signEnvelope: not an envelope");
  const text = await signValue("suar-envelope", envelope, key);
  if (text.length > maxEnvelopeLength) throw new RangeError(`signEnvelope: at most ${maxEnvelopeLength} characters`);
  return text;
}
