import type { Tx } from "@suar/database";
import type { Program } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { programsOf, stateOf } from "./program-queries.ts";

/** The organisation's programs, newest first; those that may no longer ask stay in the list, with the reason. */
export async function listPrograms(tx: Tx, actor: Actor, now = Date.now()): Promise<readonly Program[]> {
  authorize(may(actor, "program.read"), "program.read");
  const mayWithdraw = may(actor, "program.withdraw");
  const rows = await programsOf(tx, actor.orgId);
  return rows.map((row) => {
    const state = stateOf(row, now);
    return {
      id: row.program_id,
      name: row.name,
      actions: [...row.actions],
      roles: [...row.roles],
      state,
      madeBy: row.maker_name,
      madeAt: row.made_at,
      expiresAt: row.expires_at,
      lastUsedAt: row.last_used_at,
      may: { withdraw: mayWithdraw && state === "active" },
    };
  });
}
