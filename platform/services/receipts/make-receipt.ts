import { appendAudit, type Database } from "@suar/database";
import { instantOf, receiptDays, type MadeReceipt } from "@suar/domain";
import { findContact } from "../contacts/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { hashCode } from "./hash-code.ts";
import { groupCode, makeCode } from "./make-code.ts";
import { mayGiveReceipt } from "./receipt-policy.ts";
import { findNodeId, presentReceipt, requireReceipt } from "./receipt-queries.ts";

const dayMs = 24 * 60 * 60_000;

/**
 * Gives whoever told something a code, shown this one time. An earlier code of the same contact tells nothing from now on.
 * Errors: `session.forbidden`, `contact.not_found`.
 */
export async function makeReceipt(
  transaction: Database["transaction"],
  actor: Actor,
  id: string,
  now = Date.now(),
): Promise<MadeReceipt> {
  authorize(mayGiveReceipt(actor), "receipt.give");
  const { orgId, userId } = actor;
  const nodeId = await transaction(async (tx) => {
    await findContact(tx, actor, id);
    return findNodeId(tx);
  });
  const code = makeCode();
  const code_hash = await hashCode(code, nodeId);
  return transaction(async (tx) => {
    const { contact_id } = await findContact(tx, actor, id, { lock: true });
    const at = instantOf(now);
    const made = {
      code_hash,
      made_by: userId,
      made_at: at,
      changed_at: at,
      expires_at: instantOf(now + receiptDays * dayMs),
    };
    await tx
      .insertInto("receipts")
      .values({ org_id: orgId, contact_id, status: "in_progress", ...made })
      .onConflict((conflict) =>
        conflict.columns(["org_id", "contact_id"]).doUpdateSet({ status: "in_progress", ...made }),
      )
      .execute();
    const subject = { kind: "contact", id: contact_id };
    await appendAudit(tx, { orgId, actor: userId, action: "receipt.made", subject });
    const receipt = presentReceipt(await requireReceipt(tx, orgId, contact_id, at));
    return { receipt, code: groupCode(code) };
  });
}
