import type { Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase, type CaseRecord } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";
import type { TwoThings } from "./two-things.ts";

/** Says that two cases belong together; nothing moves from one to the other. Errors: `case.not_found`; `call.invalid` for one with itself. */
export async function joinCase(tx: Tx, actor: Actor, asked: TwoThings, now = Date.now()): Promise<void> {
  authorize(mayWriteCase(actor), "case.write");
  const pair = await lockPair(tx, actor, asked);
  const [one, two] = pair;
  const joined = await tx
    .insertInto("case_links")
    .values({
      org_id: one.org_id,
      case_id: one.case_id,
      other_id: two.case_id,
      by_user: actor.userId,
      at: instantOf(now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (joined.numInsertedOrUpdatedRows !== 0n) await tellBoth(tx, actor, pair, "case_joined", now);
}

/** Both cases, the smaller id first, so that two workers who join the same two never wait for each other. */
export async function lockPair(
  tx: Tx,
  actor: Actor,
  { id, other }: TwoThings,
): Promise<readonly [CaseRecord, CaseRecord]> {
  if (id === other) throw new SuarError("call.invalid", { field: "other" });
  const [first, second] = id < other ? [id, other] : [other, id];
  const one = await findCase(tx, actor, first, { lock: true });
  return [one, await findCase(tx, actor, second, { lock: true })];
}

/** Each case's own history names the other. */
export async function tellBoth(
  tx: Tx,
  actor: Actor,
  [one, two]: readonly [CaseRecord, CaseRecord],
  kind: "case_joined" | "case_parted",
  now: number,
): Promise<void> {
  await touchCase(tx, one, now);
  await touchCase(tx, two, now);
  await tellCase(tx, actor, { caseId: one.case_id, kind, subject: two.case_id, now });
  await tellCase(tx, actor, { caseId: two.case_id, kind, subject: one.case_id, now });
}
