import type { Tx } from "@suar/database";
import { isUuidV7, SuarError, type Copy, type CopyAnswer, type PersonId } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { reachablePerson } from "../case-walls/index.ts";
import { answerRows, presentAnswer } from "./copy-answer-queries.ts";
import { mayReadCopies } from "./copy-policy.ts";
import { copyRows, presentCopy } from "./copy-queries.ts";

const most = 100;

/** The copies made for a person, newest first, and what came back from them, what waits first. */
export interface PersonCopies {
  readonly copies: readonly Copy[];
  readonly answers: readonly CopyAnswer[];
  readonly may: { readonly make: boolean; readonly withdraw: boolean; readonly answer: boolean };
}

/** Errors: `session.forbidden`; `person.not_found`. */
export async function listCopies(tx: Tx, actor: Actor, personId: string, now = Date.now()): Promise<PersonCopies> {
  authorize(mayReadCopies(actor), "copy.read");
  if (!isUuidV7(personId)) throw new SuarError("person.not_found");
  const id = personId as PersonId;
  const person = await tx
    .selectFrom("persons")
    .select("person_id")
    .where("org_id", "=", actor.orgId)
    .where("person_id", "=", id)
    .where("removed_at", "is", null)
    .where(reachablePerson(actor, "persons"))
    .executeTakeFirst();
  if (person === undefined) throw new SuarError("person.not_found");
  const copies = await copyRows(tx, actor)
    .where("c.person_id", "=", id)
    .orderBy("c.made_at", "desc")
    .orderBy("c.copy_id", "desc")
    .limit(most)
    .execute();
  const answers = await answerRows(tx, actor)
    .where("a.person_id", "=", id)
    .orderBy("a.done_at", (order) => order.desc().nullsFirst())
    .orderBy("a.at", "desc")
    .limit(most)
    .execute();
  return {
    copies: copies.map((row) => presentCopy(row, now)),
    answers: answers.map(presentAnswer),
    may: { make: may(actor, "copy.make"), withdraw: may(actor, "copy.withdraw"), answer: may(actor, "copy.answer") },
  };
}
