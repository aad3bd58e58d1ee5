import { appendAudit, type Tx } from "@suar/database";
import { keeperLimits, SuarError } from "@suar/domain";
import { findPublicKey, openKeys } from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findMember } from "./key-queries.ts";
import { makeShares, type Keeper } from "./make-shares.ts";

/**
 * Chooses the people of whom two together can bring somebody back, and the key with them. It replaces an earlier choice.
 * Errors: `session.forbidden`; `call.invalid` for fewer than two or more than seven different people; `member.not_found`;
 * `key.no_member_key` for somebody without a pair; `key.locked`, `key.not_granted`.
 */
export async function chooseKeepers(
  tx: Tx,
  actor: Actor,
  input: { readonly userIds: readonly string[] },
): Promise<void> {
  authorize(may(actor, "key.choose_keepers"), "key.choose_keepers");
  const { orgId } = actor;
  const ids = [...new Set(input.userIds)];
  if (ids.length < keeperLimits.least || ids.length > keeperLimits.most) {
    throw new SuarError("call.invalid", { field: "userIds" });
  }
  const keys = await openKeys(tx, actor);
  const keepers: Keeper[] = [];
  for (const id of ids) {
    const { userId } = await findMember(tx, orgId, id);
    const publicKey = await findPublicKey(tx, { orgId, userId });
    if (publicKey === undefined) throw new SuarError("key.no_member_key");
    keepers.push({ userId, publicKey });
  }
  await makeShares(tx, keys, keepers, actor.userId);
  const subject = { kind: "key", id: orgId };
  const details = { keepers: keepers.map(({ userId }) => userId) };
  await appendAudit(tx, { orgId, actor: actor.userId, action: "key.keepers_chosen", subject, details });
}
