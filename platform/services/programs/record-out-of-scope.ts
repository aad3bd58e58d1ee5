import { appendAudit, type Tx } from "@suar/database";
import type { Actor } from "../sessions/index.ts";

/** Records that a program tried what its token does not name; `action` is what it tried. */
export async function recordOutOfScope(tx: Tx, program: Actor, action: string): Promise<void> {
  const { orgId, sessionId: id } = program;
  const subject = { kind: "program", id };
  await appendAudit(tx, { orgId, actor: null, action: "program.refused", subject, details: { why: "scope", action } });
}
