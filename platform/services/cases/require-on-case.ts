import type { Tx } from "@suar/database";
import { SuarError, type CaseId, type OrgId, type PersonId } from "@suar/domain";

/** Errors: `person.not_found` for somebody who does not stand on the case, or is nobody. */
export async function requireOnCase(
  tx: Tx,
  { orgId, caseId, person }: { readonly orgId: OrgId; readonly caseId: CaseId; readonly person: PersonId },
): Promise<void> {
  const row = await tx
    .selectFrom("case_persons")
    .select("person_id")
    .where("org_id", "=", orgId)
    .where("case_id", "=", caseId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("person.not_found");
}
