import type { Tx } from "@suar/database";
import {
  isUuidV7,
  SuarError,
  type CopyAnswer,
  type CopyAnswerId,
  type CopyAnswerKind,
  type CopyId,
  type Instant,
  type OrgId,
  type PersonId,
} from "@suar/domain";
import { reachablePerson } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";
import { referenceOf } from "./copy-queries.ts";

/** What was sent back from a copy, without its words. */
export interface CopyAnswerRow {
  readonly answer_id: CopyAnswerId;
  readonly copy_id: CopyId;
  readonly person_id: PersonId;
  readonly kind: CopyAnswerKind;
  readonly at: Instant;
  readonly done_at: Instant | null;
  readonly done_by_name: string | null;
}

/** How many answers a copy has sent. */
export async function answersOf(
  tx: Tx,
  { org_id, copy_id }: { readonly org_id: OrgId; readonly copy_id: CopyId },
): Promise<number> {
  const { count } = await tx
    .selectFrom("copy_answers")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("org_id", "=", org_id)
    .where("copy_id", "=", copy_id)
    .executeTakeFirstOrThrow();
  return count;
}

/** Answers with who did them, to be narrowed; those of people who were removed, or whom a case keeps from the actor, are not there. */
export const answerRows = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom("copy_answers as a")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "a.org_id").onRef("u.user_id", "=", "a.done_by"))
    .select(["a.answer_id", "a.copy_id", "a.person_id", "a.kind", "a.at", "a.done_at", "u.name as done_by_name"])
    .where("a.org_id", "=", actor.orgId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("persons as p")
          .select("p.person_id")
          .whereRef("p.org_id", "=", "a.org_id")
          .whereRef("p.person_id", "=", "a.person_id")
          .where("p.removed_at", "is", null)
          .where(reachablePerson(actor, "p")),
      ),
    );

/** One answer. Errors: `copy_answer.not_found` when there is none, or it is another organisation's. */
export async function findAnswer(tx: Tx, actor: Actor, answerId: string): Promise<CopyAnswerRow> {
  if (!isUuidV7(answerId)) throw new SuarError("copy_answer.not_found");
  const row = await answerRows(tx, actor)
    .where("a.answer_id", "=", answerId as CopyAnswerId)
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("copy_answer.not_found");
  return row;
}

/** A row as a list shows it. */
export const presentAnswer = (row: CopyAnswerRow): CopyAnswer => ({
  id: row.answer_id,
  personId: row.person_id,
  personLabel: row.person_id.slice(-6),
  reference: referenceOf(row.copy_id),
  kind: row.kind,
  at: row.at,
  doneAt: row.done_at,
  doneBy: row.done_by_name,
});
