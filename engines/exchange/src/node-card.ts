import { isUuidV7 } from "@suar/domain";
import { z } from "zod";
import { publicSealingKey, publicSigningKey, sealingKeySchema, signingKeySchema, type NodeKeys } from "./keys.ts";
import { isSignedBy, readUnverified, signValue } from "./signed-text.ts";

const id = z.string().refine(isUuidV7);

/** An https origin, or http on this machine: nothing else can be an address. */
const originSchema = z
  .string()
  .max(300)
  .regex(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?$|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/);

/** Who an organisation is to its partners: ids, name, public keys, and where its node answers (null: by file only). */
export const nodeCardSchema = z.strictObject({
  version: z.literal(1),
  node: id,
  party: id.describe("the organisation: issuer and audience of envelopes"),
  organisation: z.string().trim().min(1).max(120),
  signing: signingKeySchema,
  sealing: sealingKeySchema,
  address: originSchema.nullable(),
});
export type NodeCard = Readonly<z.infer<typeof nodeCardSchema>>;

/** A card in its text form is never longer; a name of 120 Khmer letters fits. Characters. */
const maxCardLength = 4096;

export const cardRefusals = ["not_a_card", "damaged", "too_large"] as const;
export type CardRefusal = (typeof cardRefusals)[number];
export type CardReading =
  | { readonly ok: true; readonly card: NodeCard; readonly text: string }
  | { readonly ok: false; readonly reason: CardRefusal };

/** The card of an organisation, signed by its own node, as one line of text. Errors: TypeError for a wrong field. */
export async function writeCard(
  about: Omit<NodeCard, "version" | "signing" | "sealing">,
  { signing, sealing }: NodeKeys,
): Promise<{ readonly card: NodeCard; readonly text: string }> {
  const card: NodeCard = {
    ...about,
    version: 1,
    signing: publicSigningKey(signing),
    sealing: publicSealingKey(sealing),
  };
  if (!nodeCardSchema.safeParse(card).success) throw new TypeError("writeCard: not a card");
  return { card, text: await signValue("suar-card", card, signing) };
}

/**
 * Reads a card as somebody pasted, scanned or uploaded it: spaces and line breaks inside do not matter.
 * It proves only that whoever wrote it holds its key; whose it is, two people settle by reading its number aloud.
 * Errors: none; what cannot be used has a reason.
 */
export async function readCard(pasted: string): Promise<CardReading> {
  if (pasted.length > 2 * maxCardLength) return { ok: false, reason: "too_large" };
  const text = pasted.replace(/\s+/g, "");
  if (text.length > maxCardLength) return { ok: false, reason: "too_large" };
  const parsed = nodeCardSchema.safeParse(readUnverified("suar-card", text));
  if (!parsed.success) return { ok: false, reason: text.split(".").length === 3 ? "damaged" : "not_a_card" };
  if (!(await isSignedBy(text, parsed.data.signing))) return { ok: false, reason: "damaged" };
  return { ok: true, card: parsed.data, text };
}

/**
 * A card that was read before and kept. Its signature is not checked again, so that looking a partner up costs no more
 * than not finding one. Errors: `undefined` for a text that is no card.
 */
export const readKeptCard = (text: string): NodeCard | undefined =>
  nodeCardSchema.safeParse(readUnverified("suar-card", text)).data;
