import type { Tx } from "@suar/database";
import type { CaseId, OrgId, ShutBodyKind } from "@suar/domain";

/** A body that a case is closed to. `id` is a member, a partner or a vetted desk, as `kind` says. */
export interface ClosedTo {
  readonly kind: ShutBodyKind;
  readonly id: string;
}

/** Whom a case shuts out: a referral, an offer of a recipient and a board ask here before they name anybody. */
export async function shutBodies(tx: Tx, orgId: OrgId, caseId: CaseId): Promise<readonly ClosedTo[]> {
  const rows = await tx
    .selectFrom("case_exclusions")
    .select(["kind", "body_id"])
    .where("org_id", "=", orgId)
    .where("case_id", "=", caseId)
    .execute();
  return rows.map(({ kind, body_id }) => ({ kind, id: body_id }));
}
