import type { ImportId, Instant, JudgementId, OrgId, UserId } from "@suar/domain";
import { json } from "../json-text.ts";
import type { Tx } from "../schema.ts";

/** A merge that stands and a split that was taken back, of the import of the first lead. */
export async function fillJudgements(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    importId,
    idOf,
  }: {
    org_id: OrgId;
    userId: UserId;
    at: Instant;
    importId: ImportId;
    idOf: <Id extends string>(n: number) => Id;
  },
): Promise<void> {
  const row = { org_id, import_id: importId, by_user: userId, at };
  await tx
    .insertInto("campaign_judgements")
    .values([
      {
        ...row,
        judgement_id: idOf<JudgementId>(931),
        kind: "merge",
        campaigns: json(["0123456789ab", "ba9876543210"]),
        records: json([]),
        words: "Synthetic: ដូចគ្នា",
      },
      {
        ...row,
        judgement_id: idOf<JudgementId>(932),
        kind: "split",
        campaigns: json(["0123456789ab"]),
        records: json(["synthetic-0"]),
        words: "Synthetic: إعلان آخر",
        taken_back_by: userId,
        taken_back_at: at,
      },
    ])
    .execute();
}
