import type { Tx } from "@suar/database";
import type { Instant, OrgId } from "@suar/domain";

/** A change of the key that is not finished. */
export interface OpenChange {
  readonly version: number;
  readonly startedAt: Instant;
  readonly movedAt: Instant;
  readonly moved: number;
  readonly total: number;
}

/** The unfinished change of an organisation's key; `undefined` when there is none. */
export async function findChange(tx: Tx, orgId: OrgId): Promise<OpenChange | undefined> {
  const row = await tx
    .selectFrom("key_rotations")
    .select(["version", "started_at", "moved_at", "moved", "total"])
    .where("org_id", "=", orgId)
    .where("finished_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { started_at: startedAt, moved_at: movedAt, ...counts } = row;
  return { ...counts, startedAt, movedAt };
}
