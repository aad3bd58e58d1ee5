import type { ImportId, Instant, OrgId, UserId } from "@suar/domain";
import type { Tx } from "../schema.ts";

/** A file of cases that was read, its key and one of its rows. */
export async function fillCaseImports(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    idOf,
  }: { org_id: OrgId; userId: UserId; at: Instant; idOf: <Id extends string>(n: number) => Id },
): Promise<void> {
  await tx.insertInto("case_import_keys").values({ org_id, version: 1, wrapped: "synthetic" }).execute();
  await tx.insertInto("case_import_rows").values({ org_id, token: "00112233-4455-6677-8899-aabbccddeeff" }).execute();
  await tx
    .insertInto("imports")
    .values({
      org_id,
      import_id: idOf<ImportId>(951),
      kind: "cases",
      name: "synthetic",
      state: "done",
      bytes: 10,
      records: 1,
      known: 2,
      day_order: "day-month",
      created_by: userId,
      created_at: at,
      finished_at: at,
    })
    .execute();
}
