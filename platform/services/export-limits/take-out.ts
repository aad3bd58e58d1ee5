import { appendAudit, type AuditEvent, type Database, type Tx } from "@suar/database";
import { exportLimitOf, exportWindowMs, instantOf, SuarError, type ExportClass, type ExportId } from "@suar/domain";
import { makeId, type Actor } from "../sessions/index.ts";
import { opensAgainAt, type PastExport } from "./opens-again-at.ts";

/** Something that is about to leave: how much, how the trail says it, and what the caller goes on with. */
export interface Export<Result> extends Pick<AuditEvent, "action" | "subject" | "details"> {
  readonly kind: ExportClass;
  readonly records: number;
  readonly result: Result;
}

/**
 * Lets something leave the node if the person's limit of the day allows it: counts it and records it, both or neither. A
 * refusal is recorded too. `prepare` runs in the same transaction and says how much it is.
 * Takes transactions rather than one, because the record of a refusal stays although the call ends in an error.
 * Errors: `export.limit_reached` with `opensAt` and `seconds` until then; `export.too_large` for more than a whole day's
 * limit; those of `prepare`.
 */
export async function takeOut<Result>(
  transaction: Database["transaction"],
  actor: Actor,
  prepare: (tx: Tx) => Promise<Export<Result>>,
  now = Date.now(),
): Promise<Result> {
  const outcome = await transaction(async (tx) => {
    const wanted = await prepare(tx);
    const refusal = await judge(tx, actor, wanted, now);
    if (refusal !== undefined) return { refusal };
    const { kind, records, action, subject, details = {}, result } = wanted;
    const { orgId, userId } = actor;
    const row = { org_id: orgId, export_id: makeId<ExportId>(), user_id: userId, kind, records, at: instantOf(now) };
    await tx.insertInto("exports").values(row).execute();
    await appendAudit(tx, { orgId, actor: userId, action, subject, details: { ...details, records } });
    return { result };
  });
  if ("refusal" in outcome) throw outcome.refusal;
  return outcome.result;
}

async function judge(
  tx: Tx,
  actor: Actor,
  { kind, records, action, subject }: Export<unknown>,
  now: number,
): Promise<SuarError | undefined> {
  const limit = exportLimitOf(actor.roles, kind);
  const past = await lockPastExports(tx, actor, kind, now);
  const used = past.reduce((sum, each) => sum + each.records, 0);
  if (used + records <= limit) return undefined;
  const opensAt = opensAgainAt(past, { limit, records });
  const subjectOf = { orgId: actor.orgId, actor: actor.userId, subject };
  const details = { of: action, class: kind, records, used, limit };
  await appendAudit(tx, { ...subjectOf, action: "export.refused", details });
  if (opensAt === undefined) return new SuarError("export.too_large", { records, limit });
  const seconds = Math.ceil((opensAt - now) / 1000);
  return new SuarError("export.limit_reached", { records, used, limit, opensAt: instantOf(opensAt), seconds });
}

/** What the person took out in the window that ends now, oldest first. Their row is locked: of two at once, one is first. */
async function lockPastExports(tx: Tx, actor: Actor, kind: ExportClass, now: number): Promise<readonly PastExport[]> {
  const { orgId, userId } = actor;
  await tx
    .selectFrom("users")
    .select("user_id")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .forUpdate()
    .execute();
  const rows = await tx
    .selectFrom("exports")
    .select(["at", "records"])
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("kind", "=", kind)
    .where("at", ">", instantOf(now - exportWindowMs))
    .orderBy("at")
    .execute();
  return rows.map((row) => ({ at: Date.parse(row.at), records: row.records }));
}
