import type { Tx } from "@suar/database";
import { instantOf, type SignedInDevice } from "@suar/domain";
import { authorize, idleMs, may, type Actor } from "../sessions/index.ts";

/** The devices on which a person is signed in just now, the one that asks first, then by last use. */
export async function listDevices(tx: Tx, actor: Actor, now = Date.now()): Promise<readonly SignedInDevice[]> {
  const { orgId, userId, sessionId } = actor;
  authorize(may(actor, "device.read", { orgId, ownerId: userId }), "device.read");
  const rows = await tx
    .selectFrom("sessions")
    .select(["session_id", "device_name", "method", "place", "created_at", "last_seen_at", "expires_at"])
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("expires_at", ">", instantOf(now))
    .where("last_seen_at", ">", instantOf(now - idleMs))
    .orderBy("last_seen_at", "desc")
    .execute();
  const devices = rows.map(
    (row): SignedInDevice => ({
      id: row.session_id,
      name: row.device_name,
      method: row.method,
      place: row.place,
      startedAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      endsAt: instantOf(Math.min(Date.parse(row.expires_at), Date.parse(row.last_seen_at) + idleMs)),
      isThis: row.session_id === sessionId,
    }),
  );
  return devices.toSorted((one, other) => Number(other.isThis) - Number(one.isThis));
}
