import { instantOf, SuarError, type AuditAction, type Instant, type OrgId, type UserId } from "@suar/domain";
import { json, storableText } from "../json-text.ts";
import type { PlainDetails, Tx } from "../schema.ts";
import { transactionScope } from "../transaction-scope.ts";
import { entryHash, genesisHash, headText } from "./chain-hash.ts";

/** Something that happened, for the record. `actor` is null when the program itself acted. */
export interface AuditEvent {
  readonly orgId: OrgId;
  readonly actor: UserId | null;
  readonly action: AuditAction;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Ids, numbers and closed words; never names of people or text of records. */
  readonly details?: PlainDetails;
  /** Default: now. */
  readonly at?: Instant;
}

/**
 * Adds one entry to the organisation's chain and signs the new head, in the caller's transaction: the action and its
 * entry stand or fall together. The head's row is locked until the transaction ends, so the chain cannot fork.
 * Shapes: returns the entry's number, 1, 2, 3, ...
 * Errors: `call.invalid` for details that are no ids and numbers; Error outside `database.transaction`.
 */
export async function appendAudit(tx: Tx, event: AuditEvent): Promise<number> {
  const { orgId, actor, action, subject, details: given = {}, at = instantOf(Date.now()) } = event;
  refuseProse(given);
  // The hash must cover what the database gives back, so what it cannot store is replaced before.
  const details = JSON.parse(json(given)) as PlainDetails;
  const { signer } = transactionScope.getStore() ?? {};
  if (signer === undefined) throw new Error("appendAudit runs inside database.transaction only");
  const last = await lockHead(tx, orgId, at);
  const entry = {
    org_id: orgId,
    seq: last.seq + 1,
    at,
    actor,
    action,
    subject_kind: storableText(subject.kind),
    subject_id: storableText(subject.id),
    details,
    prev_hash: last.hash,
  };
  const hash = entryHash(entry);
  const head = { org_id: orgId, seq: entry.seq, hash, at };
  await tx
    .insertInto("audit_entries")
    .values({ ...entry, details: json(details), hash })
    .execute();
  await tx
    .updateTable("audit_heads")
    .set({ ...head, key_id: signer.keyId, signature: signer.sign(headText(head)) })
    .where("org_id", "=", orgId)
    .execute();
  return entry.seq;
}

async function lockHead(tx: Tx, orgId: OrgId, at: Instant): Promise<{ seq: number; hash: string }> {
  const read = () =>
    tx.selectFrom("audit_heads").select(["seq", "hash"]).where("org_id", "=", orgId).forUpdate().executeTakeFirst();
  const known = await read();
  if (known !== undefined) return known;
  await tx
    .insertInto("audit_heads")
    .values({ org_id: orgId, seq: 0, hash: genesisHash(orgId), at })
    .onConflict((conflict) => conflict.column("org_id").doNothing())
    .execute();
  const made = await read();
  if (made === undefined) throw new SuarError("internal", { reason: "audit_head_missing" });
  return made;
}

const longestWord = 200;

function refuseProse(details: PlainDetails): void {
  for (const [field, value] of Object.entries(details)) {
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const part of parts) {
      const isPlain =
        typeof part === "boolean" ||
        (typeof part === "number" && Number.isFinite(part)) ||
        (typeof part === "string" && part.length <= longestWord);
      if (!isPlain) throw new SuarError("call.invalid", { field: `details.${field}` });
    }
  }
}
