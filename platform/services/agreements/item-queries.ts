import type { Schema, Tx } from "@suar/database";
import { instantOf, isUuidV7, SuarError, type AgreementId, type OrgId, type SharedItemId } from "@suar/domain";
import type { Selectable } from "kysely";

export type ItemRecord = Selectable<Schema["shared_items"]>;

/** One thing that was shared with us or by us. Errors: `shared_item.not_found`. */
export async function findItem(tx: Tx, orgId: OrgId, id: string, { lock = false } = {}): Promise<ItemRecord> {
  if (!isUuidV7(id)) throw new SuarError("shared_item.not_found");
  const query = tx
    .selectFrom("shared_items")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("item_id", "=", id as SharedItemId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw new SuarError("shared_item.not_found");
  return row;
}

/** Items of one direction that were signed under an agreement on the day (UTC) of `now`. */
export async function countOfDay(
  tx: Tx,
  { orgId, agreementId, direction }: { orgId: OrgId; agreementId: AgreementId; direction: ItemRecord["direction"] },
  now: number,
): Promise<number> {
  const day = instantOf(now).slice(0, 10);
  const { count } = await tx
    .selectFrom("shared_items")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("org_id", "=", orgId)
    .where("agreement_id", "=", agreementId)
    .where("direction", "=", direction)
    .where("shared_at", ">=", instantOf(Date.parse(`${day}T00:00:00.000Z`)))
    .where("shared_at", "<=", instantOf(Date.parse(`${day}T23:59:59.999Z`)))
    .executeTakeFirstOrThrow();
  return count;
}
