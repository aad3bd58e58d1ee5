import { actionIds, allowedActions, instantOf, type Session } from "@suar/domain";
import type { SessionRow } from "./session-queries.ts";
import { idleMs } from "./session-times.ts";

/** A session as its owner sees it; `expiresAt` is when it ends if nothing more is asked. */
export const presentSession = (row: SessionRow): Session => ({
  user: { id: row.user_id, name: row.user_name, email: row.email, roles: [...row.roles] },
  organisation: { id: row.org_id, name: row.org_name },
  expiresAt: instantOf(Math.min(Date.parse(row.expires_at), Date.parse(row.last_seen_at) + idleMs)),
  may: [...allowedActions({ orgId: row.org_id, userId: row.user_id, roles: row.roles }, actionIds)],
});
