import type { CopyAnswerId, CopyId, Instant, OrgId, PersonId, UserId } from "@suar/domain";
import type { Tx } from "../schema.ts";

/** One copy of the synthetic person with an answer, and one wrong guess at sign-in; nothing of it can be opened. */
export async function fillCopies(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    idOf,
  }: { org_id: OrgId; userId: UserId; at: Instant; idOf: <Id extends string>(n: number) => Id },
): Promise<void> {
  const person_id = idOf<PersonId>(701);
  const copy_id = idOf<CopyId>(801);
  await tx
    .insertInto("copies")
    .values({
      org_id,
      copy_id,
      person_id,
      lookup_hash: "synthetic",
      proof_hash: "synthetic",
      sealed: "synthetic",
      sealed_answer_key: "synthetic",
      version: 1,
      language: "km",
      facts: 2,
      tries: 1,
      last_try_at: at,
      made_by: userId,
      made_at: at,
      expires_at: at,
    })
    .execute();
  await tx
    .insertInto("copy_answers")
    .values({ org_id, answer_id: idOf<CopyAnswerId>(802), copy_id, person_id, kind: "wrong", sealed: "synthetic", at })
    .execute();
  await tx.insertInto("guesses").values({ key_hash: "synthetic", tries: 3, last_at: at }).execute();
}
