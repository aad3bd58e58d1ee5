import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { findContact } from "../contacts/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import type { TwoThings } from "./two-things.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";

/** Puts a contact into a case; it may stand in others too. Doing it again changes nothing. Errors: `case.not_found`, `contact.not_found`. */
export async function joinContact(tx: Tx, actor: Actor, { id, other }: TwoThings, now = Date.now()): Promise<void> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  const { contact_id } = await findContact(tx, actor, other);
  const joined = await tx
    .insertInto("case_contacts")
    .values({ org_id: row.org_id, case_id: row.case_id, contact_id, by_user: actor.userId, at: instantOf(now) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (joined.numInsertedOrUpdatedRows === 0n) return;
  await touchCase(tx, row, now);
  await tellCase(tx, actor, { caseId: row.case_id, kind: "contact_joined", subject: contact_id, now });
}
