import { appendAudit, readPrintedHead, verifyOneAudit, type Database } from "@suar/database";
import { SuarError, type AuditVerification } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";

/** How a verification is watched and stopped. */
export interface WatchVerification {
  readonly onProgress?: (read: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Proves the organisation's chain from its first entry to its signed head, and against a number on paper if one is given,
 * as it was typed. What is wrong with the call is said at once; the work begins when the result is called. Its end stands in
 * the trail. Others are served in between.
 * Errors: `session.forbidden`; `call.invalid` for a number that is none; later `data.broken` when a file of heads is
 * damaged, and `signal.reason`.
 */
export function verifyTrail(
  database: Database,
  actor: Actor,
  printed?: string,
): (watch?: WatchVerification) => Promise<AuditVerification> {
  authorize(may(actor, "audit.verify"), "audit.verify");
  const head = printed === undefined ? undefined : readPrintedHead(printed);
  if (printed !== undefined && head === undefined) throw new SuarError("call.invalid", { field: "printed" });
  return async (watch = {}) => {
    const began = performance.now();
    const { entries, confirmed, broken } = await verifyOneAudit(database, actor.orgId, {
      ...(head === undefined ? {} : { printed: [head] }),
      ...watch,
    });
    const printedFits = head === undefined ? null : confirmed >= head.seq;
    const whole = broken === null && printedFits !== false;
    const { orgId, userId } = actor;
    const subject = { kind: "organisation", id: orgId };
    const details = { entries, whole, ...(broken === null ? {} : { at: broken.seq, difference: broken.difference }) };
    await database.transaction((tx) =>
      appendAudit(tx, { orgId, actor: userId, action: "audit.verified", subject, details }),
    );
    return { state: "done", entries, confirmed, printedFits, broken, seconds: (performance.now() - began) / 1000 };
  };
}
