import { appendAudit, type Tx } from "@suar/database";
import { decide, instantOf, SuarError } from "@suar/domain";
import { deriveKey } from "./crypto/derive-key.ts";
import { openFromText, sealToText } from "./crypto/seal-text.ts";
import { Secret } from "./crypto/secret.ts";
import { storeGrant } from "./grant-key.ts";
import type { KeyHolder } from "./member-key.ts";
import { findPublicKey } from "./member-key-queries.ts";
import { openKeys, type KeyedAsker } from "./open-keys.ts";
import { packKey, unpackKey } from "./organisation-key.ts";

/** An invitation, as far as the key goes: its id, and the secret that only its link has. */
export interface KeyOffer {
  readonly offerId: string;
  readonly secret: string;
}

/**
 * Puts the organisation's key into an invitation, sealed to the link's secret, so that the invited person can read at
 * once. Shapes: false when the inviter's session cannot open the key: a colleague grants it later.
 */
export async function offerKey(tx: Tx, actor: KeyedAsker, { offerId, secret }: KeyOffer): Promise<boolean> {
  const { orgId, userId } = actor;
  const keys = await openKeys(tx, actor).catch((error: unknown) => {
    if (error instanceof SuarError && (error.code === "key.locked" || error.code === "key.not_granted"))
      return undefined;
    throw error;
  });
  if (keys === undefined) return false;
  const at = instantOf(Date.now());
  const rows = keys.all.map((key) => ({
    org_id: orgId,
    offer_id: offerId,
    version: key.version,
    sealed: sealToText(linkKey(secret, offerId), packKey(key), placeOf(orgId, offerId, key.version)),
    offered_by: userId,
    offered_at: at,
  }));
  await tx.insertInto("key_offers").values(rows).execute();
  const subject = { kind: "invitation", id: offerId };
  await appendAudit(tx, { orgId, actor: userId, action: "key.offered", subject, details: {} });
  return true;
}

/**
 * Takes the key out of an invitation for the person who accepted it, who must have a key pair (`settleMemberKey`). The
 * offer is spent. Shapes: false when there was none, the key was changed since, or the person's roles are not entitled.
 * Errors: `key.broken_seal` for another secret.
 */
export async function acceptKeyOffer(tx: Tx, holder: KeyHolder, { offerId, secret }: KeyOffer): Promise<boolean> {
  const { orgId, userId } = holder;
  const offers = await tx
    .deleteFrom("key_offers")
    .where("org_id", "=", orgId)
    .where("offer_id", "=", offerId)
    .returning(["version", "sealed", "offered_by"])
    .execute();
  const publicKey = await findPublicKey(tx, holder);
  const person = await tx
    .selectFrom("users")
    .select("roles")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  const isEntitled = decide({ orgId, userId, roles: person?.roles ?? [] }, "key.use").allowed;
  if (publicKey === undefined || !isEntitled) return false;
  for (const { version, sealed, offered_by: offeredBy } of offers) {
    const bytes = openFromText(linkKey(secret, offerId), sealed, placeOf(orgId, offerId, version));
    await storeGrant(tx, { ...holder, publicKey }, unpackKey(version, bytes), offeredBy);
    const details = { version, to: userId };
    const subject = { kind: "key", id: orgId };
    await appendAudit(tx, { orgId, actor: offeredBy, action: "key.granted", subject, details });
  }
  return offers.length > 0;
}

/** Takes the key out of an invitation that was withdrawn or is too old. */
export async function withdrawKeyOffer(tx: Tx, { orgId }: Pick<KeyHolder, "orgId">, offerId: string): Promise<void> {
  await tx.deleteFrom("key_offers").where("org_id", "=", orgId).where("offer_id", "=", offerId).execute();
}

/** A link's secret has its 256 random bits, so no stretching is needed. */
const linkKey = (secret: string, offerId: string): Secret<"offer"> =>
  new Secret("offer", deriveKey(Buffer.from(secret, "utf8"), Buffer.from(offerId), ["key-offer"]));

const placeOf = (orgId: string, offerId: string, version: number): readonly string[] => [
  "key-offer",
  orgId,
  offerId,
  String(version),
];
