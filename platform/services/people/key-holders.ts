import type { Tx } from "@suar/database";
import { decide, type OrgId, type Role, type UserId } from "@suar/domain";
import { dropGrants } from "../keys/index.ts";

/** Who holds a copy of the organisation's key, and can therefore open the sealed fields of cases. */
export async function keyHolders(tx: Tx, orgId: OrgId): Promise<ReadonlySet<UserId>> {
  const rows = await tx
    .selectFrom("organisation_key_grants")
    .select("user_id")
    .distinct()
    .where("org_id", "=", orgId)
    .execute();
  return new Set(rows.map((row) => row.user_id));
}

/** Whether these roles entitle somebody to the organisation's key. */
export const isEntitled = (
  holder: { readonly orgId: OrgId; readonly userId: UserId },
  held: readonly Role[],
): boolean => decide({ ...holder, roles: held }, "key.use").allowed;

/** Takes the key from somebody whose new roles do not entitle them to it. */
export async function endUncoveredKey(
  tx: Tx,
  { actor, held, ...holder }: { orgId: OrgId; userId: UserId; actor: UserId; held: readonly Role[] },
): Promise<void> {
  if (!isEntitled(holder, held)) await dropGrants(tx, holder, actor);
}
