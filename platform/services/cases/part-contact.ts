import type { Tx } from "@suar/database";
import { findContact } from "../contacts/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";
import type { TwoThings } from "./two-things.ts";

/** Takes a contact out of a case; both stay. Errors: `case.not_found`, `contact.not_found`. */
export async function partContact(tx: Tx, actor: Actor, { id, other }: TwoThings, now = Date.now()): Promise<void> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  const { contact_id } = await findContact(tx, actor, other);
  const { numDeletedRows } = await tx
    .deleteFrom("case_contacts")
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("contact_id", "=", contact_id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return;
  await touchCase(tx, row, now);
  await tellCase(tx, actor, { caseId: row.case_id, kind: "contact_parted", subject: contact_id, now });
}
