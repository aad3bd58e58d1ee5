import type { ContactId, Instant, OrgId, UserId } from "@suar/domain";
import type { Tx } from "../schema.ts";

/** A receipt of the contact that `fillCases` made. */
export async function fillReceipts(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    idOf,
  }: { org_id: OrgId; userId: UserId; at: Instant; idOf: <Id extends string>(n: number) => Id },
): Promise<void> {
  await tx
    .insertInto("receipts")
    .values({
      org_id,
      contact_id: idOf<ContactId>(601),
      code_hash: "synthetic",
      status: "passed_on",
      made_by: userId,
      made_at: at,
      changed_at: at,
      expires_at: at,
    })
    .execute();
}
