import type { Tx } from "@suar/database";
import type { CaseRecord } from "./case-queries.ts";

/** Lets the workers' rows follow the status of their case, so that "mine" lists what is open. */
export async function setWorkersOpen(tx: Tx, { org_id, case_id }: CaseRecord, isOpen: boolean): Promise<void> {
  await tx
    .updateTable("case_workers")
    .set({ is_open: isOpen })
    .where("org_id", "=", org_id)
    .where("case_id", "=", case_id)
    .execute();
}
