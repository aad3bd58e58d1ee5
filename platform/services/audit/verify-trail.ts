import { appendAudit, readPrintedHead, verifyOneAudit, type Database } from "@suar/database";
import { SuarError, type AuditVerification } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";

/**
 * Proves the organisation's chain from its first entry to its signed head, and against a number on paper if one is given.
 * Yields how far it is, then what it found; the end stands in the trail. Others are served in between.
 * Errors: `session.forbidden`; `call.invalid` for a number that is none; `data.broken` when a file of heads is damaged.
 */
export async function verifyTrail(
  database: Database,
  actor: Actor,
  { printed, onProgress, signal }: VerifyTrail = {},
): Promise<AuditVerification> {
  authorize(may(actor, "audit.verify"), "audit.verify");
  const head = printed === undefined ? undefined : readPrintedHead(printed);
  if (printed !== undefined && head === undefined) throw new SuarError("call.invalid", { field: "printed" });
  const began = performance.now();
  const { entries, confirmed, broken } = await verifyOneAudit(database, actor.orgId, {
    ...(head === undefined ? {} : { printed: [head] }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  });
  const printedFits = head === undefined ? null : confirmed >= head.seq;
  const { orgId, userId } = actor;
  const subject = { kind: "organisation", id: orgId };
  const whole = broken === null && printedFits !== false;
  const details = { entries, whole, ...(broken === null ? {} : { at: broken.seq, difference: broken.difference }) };
  await database.transaction((tx) =>
    appendAudit(tx, { orgId, actor: userId, action: "audit.verified", subject, details }),
  );
  return { state: "done", entries, confirmed, printedFits, broken, seconds: (performance.now() - began) / 1000 };
}

export interface VerifyTrail {
  /** What stands on the paper, as it was typed. */
  readonly printed?: string | undefined;
  readonly onProgress?: (read: number, total: number) => void;
  readonly signal?: AbortSignal;
}
