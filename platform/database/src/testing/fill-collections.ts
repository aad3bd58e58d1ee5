import type { ImportId, Instant, OrgId, UserId } from "@suar/domain";
import { json } from "../json-text.ts";
import type { Tx } from "../schema.ts";

/** A collection with one day. */
export async function fillCollections(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    idOf,
  }: { org_id: OrgId; userId: UserId; at: Instant; idOf: <Id extends string>(n: number) => Id },
): Promise<void> {
  const collection_id = idOf<ImportId>(911);
  const columns = { id: "id", text: "text", time: null, account: null };
  const row = { org_id, state: "done" as const, bytes: 0, created_by: userId, created_at: at };
  const outcome = { repeated: 0, created: 1, grown: 0, merged: 0, expired: 0 };
  await tx
    .insertInto("imports")
    .values([
      { ...row, import_id: collection_id, name: "Synthetic ប្រមូល", kind: "collection" },
      {
        ...row,
        import_id: idOf<ImportId>(912),
        name: "synthetic-day.csv",
        kind: "day",
        collection_id,
        day: "2026-11-21",
        outcome: json(outcome),
      },
    ])
    .execute();
  await tx
    .insertInto("collections")
    .values({
      org_id,
      collection_id,
      kind: "adult_services",
      holds: "Synthetic نص",
      purpose: "synthetic",
      access: "synthetic",
      keep_days: 30,
      mapping: json(columns),
      agreement: json({
        purpose: "trafficking",
        forbids: ["prostitution", "immigration", "tax", "licences"],
        party: "synthetic",
        signedBy: "synthetic",
        reference: "synthetic",
        from: "2026-11-01",
        until: "2026-11-30",
      }),
    })
    .execute();
}
