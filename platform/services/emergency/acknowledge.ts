import type { Tx } from "@suar/database";
import { instantOf, type EmergencyId } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";

/** Writes down that a person knows of an emergency; once is enough. True when it is new. */
export async function acknowledge(tx: Tx, { orgId, userId }: Actor, id: EmergencyId, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("emergency_acknowledgements")
    .values({ org_id: orgId, emergency_id: id, user_id: userId, at: instantOf(now) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}
