import {
  actionIds,
  allowedActions,
  decide,
  instantOf,
  type Asker,
  type KeyState,
  type SecondFactor,
  type Session,
} from "@suar/domain";
import type { SessionRow } from "./session-queries.ts";
import { idleMs } from "./session-times.ts";

/** A session as its owner sees it; `expiresAt` is when it ends if nothing more is asked. */
export const presentSession = (row: SessionRow): Session => ({
  id: row.session_id,
  user: { id: row.user_id, name: row.user_name, email: row.email, roles: [...row.roles] },
  organisation: { id: row.org_id, name: row.org_name },
  expiresAt: instantOf(Math.min(Date.parse(row.expires_at), Date.parse(row.last_seen_at) + idleMs)),
  method: row.method,
  secondFactor: secondFactorsOf(row),
  keys: keyStateOf(row),
  emergency: row.emergency,
  may: row.second_factor_due ? [] : [...allowedActions(askerOf(row), actionIds)],
});

const askerOf = ({ org_id: orgId, user_id: userId, roles, emergency }: SessionRow): Asker => ({
  orgId,
  userId,
  roles,
  emergencyRoles: emergency === null ? undefined : [emergency.role],
});

function secondFactorsOf({ second_factor_due: isDue, has_totp: hasTotp }: SessionRow): SecondFactor[] {
  if (!isDue) return [];
  return hasTotp ? ["totp", "recovery_code"] : ["set_up"];
}

function keyStateOf({
  org_id: orgId,
  user_id: userId,
  roles,
  sealed_member_key: sealed,
  is_granted,
}: SessionRow): KeyState {
  if (!decide({ orgId, userId, roles }, "key.use").allowed) return "none";
  if (sealed === null) return "locked";
  return is_granted ? "open" : "not_granted";
}
