import { appendAudit, type Tx } from "@suar/database";
import { decide, SuarError, type UserId } from "@suar/domain";
import { findPublicKey, openKeys, storeGrant } from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findMember } from "./key-queries.ts";

/**
 * Gives the organisation's key to a colleague whose roles read identities.
 * Errors: `session.forbidden`; `member.not_found`; `key.no_member_key` for a colleague who has no pair yet;
 * `key.not_granted` for one whose roles are not entitled, or for an actor without the key; `key.locked`.
 */
export async function grantKey(tx: Tx, actor: Actor, input: { readonly userId: string }): Promise<void> {
  authorize(may(actor, "key.grant"), "key.grant");
  const { orgId } = actor;
  const keys = await openKeys(tx, actor);
  const member = await findMember(tx, orgId, input.userId);
  if (!decide({ orgId, ...member }, "key.use").allowed) throw new SuarError("key.not_granted");
  const publicKey = await findPublicKey(tx, { orgId, userId: member.userId });
  if (publicKey === undefined) throw new SuarError("key.no_member_key");
  for (const key of keys.all) await storeGrant(tx, { orgId, userId: member.userId, publicKey }, key, actor.userId);
  await recordGrant(tx, actor, member.userId, keys.current.version);
}

async function recordGrant(tx: Tx, { orgId, userId }: Actor, to: UserId, version: number): Promise<void> {
  const subject = { kind: "key", id: orgId };
  await appendAudit(tx, { orgId, actor: userId, action: "key.granted", subject, details: { version, to } });
}
