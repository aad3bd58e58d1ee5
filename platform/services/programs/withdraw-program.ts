import { appendAudit, type Tx } from "@suar/database";
import { instantOf, isUuidV7, SuarError, type ProgramId } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";

/** Shuts a program out for good; its next call is refused. Errors: `program.not_found`, also for one withdrawn before. */
export async function withdrawProgram(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(may(actor, "program.withdraw"), "program.withdraw");
  if (!isUuidV7(id)) throw new SuarError("program.not_found");
  const { orgId, userId } = actor;
  const { numUpdatedRows } = await tx
    .updateTable("programs")
    .set({ withdrawn_at: instantOf(now) })
    .where("org_id", "=", orgId)
    .where("program_id", "=", id as ProgramId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) throw new SuarError("program.not_found");
  const subject = { kind: "program", id };
  await appendAudit(tx, { orgId, actor: userId, action: "program.withdrawn", subject, details: {} });
}
