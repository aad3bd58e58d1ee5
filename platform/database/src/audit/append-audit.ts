import { instantOf, SuarError, type AuditAction, type Instant, type OrgId, type UserId } from "@suar/domain";
import { sql } from "kysely";
import { json, storableText } from "../json-text.ts";
import type { PlainDetails, Tx } from "../schema.ts";
import { later } from "../together.ts";
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
 * entry stand or fall together. The head's row is locked until the transaction ends, so the chain cannot fork; everybody
 * in the organisation waits for that row, so entry and head go out with the commit.
 * Shapes: returns the entry's number, 1, 2, 3, ...
 * Errors: `call.invalid` for details that are no ids and numbers; Error outside `database.transaction`.
 */
export const appendAudit = (tx: Tx, event: AuditEvent): Promise<number> => appendAuditEntries(tx, event.orgId, [event]);

/**
 * Adds many entries of one organisation in their order, about 2,000 a statement, and signs the head once.
 * Shapes: returns the number of the last entry, 0 when there is none yet. Errors: as `appendAudit`.
 */
export async function appendAuditEntries(
  tx: Tx,
  orgId: OrgId,
  events: readonly Omit<AuditEvent, "orgId">[],
): Promise<number> {
  const { signer } = transactionScope.getStore() ?? {};
  if (signer === undefined) throw new Error("appendAudit runs inside database.transaction only");
  let last = await lockHead(tx, orgId, instantOf(Date.now()));
  for (let from = 0; from < events.length; from += batchRows) {
    const rows = events.slice(from, from + batchRows).map((event) => {
      const row = entryAfter(last, orgId, event);
      last = row;
      return row;
    });
    const write = sql`insert into audit_entries
      select * from jsonb_populate_recordset(null::audit_entries, ${JSON.stringify(rows)}::jsonb)`;
    const isLast = from + batchRows >= events.length;
    await (isLast ? later(tx, write) : write.execute(tx));
  }
  if (events.length === 0) return last.seq;
  const head = { org_id: orgId, seq: last.seq, hash: last.hash, at: last.at };
  await later(
    tx,
    tx
      .updateTable("audit_heads")
      .set({ ...head, key_id: signer.keyId, signature: signer.sign(headText(head)) })
      .where("org_id", "=", orgId),
  );
  return last.seq;
}

const batchRows = 2000;

interface Last {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
}

function entryAfter(last: Last, orgId: OrgId, event: Omit<AuditEvent, "orgId">) {
  const { actor, action, subject, details: given = {}, at = instantOf(Date.now()) } = event;
  refuseProse(given);
  const entry = {
    org_id: orgId,
    seq: last.seq + 1,
    at,
    actor,
    action,
    subject_kind: storableText(subject.kind),
    subject_id: storableText(subject.id),
    // The hash must cover what the database gives back, so what it cannot store is replaced before.
    details: JSON.parse(json(given)) as PlainDetails,
    prev_hash: last.hash,
  };
  return { ...entry, hash: entryHash(entry) };
}

async function lockHead(tx: Tx, orgId: OrgId, at: Instant): Promise<Last> {
  const read = () =>
    tx
      .selectFrom("audit_heads")
      .select(["seq", "hash", "at"])
      .where("org_id", "=", orgId)
      .forUpdate()
      .executeTakeFirst();
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
