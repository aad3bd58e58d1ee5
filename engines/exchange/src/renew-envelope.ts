import { envelopeLifeMs, envelopeSchema } from "./envelope.ts";
import type { PrivateSigningKey } from "./keys.ts";
import { readUnverified, signValue } from "./signed-text.ts";

/**
 * The same envelope, signed at another time: for one that waited too long or was signed while the clock was wrong. Its id
 * stays, so who has it already takes it as the same one; its content stays sealed.
 * Units: `now` is milliseconds since 1970. Errors: TypeError for a text that is no envelope.
 */
export async function renewEnvelope(
  text: string,
  { now, key }: { readonly now: number; readonly key: PrivateSigningKey },
): Promise<string> {
  const parsed = envelopeSchema.safeParse(readUnverified("suar-envelope", text));
  if (!parsed.success) throw new TypeError("renewEnvelope: not an envelope");
  return signValue("suar-envelope", { ...parsed.data, issued: now, expires: now + envelopeLifeMs }, key);
}
