import type { Tx } from "@suar/database";
import { SuarError, type CaseId, type OrgId, type PersonId } from "@suar/domain";

interface OnCase {
  readonly orgId: OrgId;
  readonly caseId: CaseId;
  /** Null is nobody, and nobody stands on a case. */
  readonly person: PersonId | null;
}

/** Errors: `person.not_found` for somebody who does not stand on the case, or is nobody. */
export async function requireOnCase(tx: Tx, asked: OnCase): Promise<void> {
  const [row] = await selectOnCase(tx, asked).execute();
  if (row === undefined) throw new SuarError("person.not_found");
}

/** A row when somebody stands on the case, for a trip that asks for more. */
export const selectOnCase = (tx: Tx, { orgId, caseId, person }: OnCase) =>
  tx
    .selectFrom("case_persons")
    .select("person_id")
    .where("org_id", "=", orgId)
    .where("case_id", "=", caseId)
    .where("person_id", "=", person);
