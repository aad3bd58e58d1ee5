import type { Tx } from "@suar/database";
import type { OrgId } from "@suar/domain";

/** The name of the organisation that takes reports, for whoever is asked to send one; `undefined` when nobody could read it. */
export async function nameReceiver(tx: Tx, orgId: OrgId | undefined): Promise<string | undefined> {
  if (orgId === undefined) return undefined;
  const row = await tx
    .selectFrom("organisations as o")
    .innerJoin("organisation_keys as k", "k.org_id", "o.org_id")
    .select("o.name")
    .where("o.org_id", "=", orgId)
    .limit(1)
    .executeTakeFirst();
  return row?.name;
}
