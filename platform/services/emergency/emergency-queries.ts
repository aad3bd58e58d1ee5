import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type EmergencyId, type UserId } from "@suar/domain";
import { sql, type Selectable } from "kysely";
import { may, type Actor } from "../sessions/index.ts";

/** An emergency with the names of its people, as one person sees it. */
export type EmergencyRecord = Selectable<Schema["emergencies"]> & {
  readonly asker_name: string;
  readonly answerer_name: string | null;
  readonly ender_name: string | null;
  readonly reviewer_name: string | null;
  /** Whether the person who looks confirmed its alarm. */
  readonly is_acknowledged: boolean;
};

/** The emergencies that a person may see: all of the organisation, or one's own. */
export function visibleEmergencies(tx: Tx, actor: Actor) {
  const { orgId, userId } = actor;
  const all = tx
    .selectFrom("emergencies as e")
    .innerJoin("users as asker", (join) =>
      join.onRef("asker.org_id", "=", "e.org_id").onRef("asker.user_id", "=", "e.asked_by"),
    )
    .selectAll("e")
    .select([
      "asker.name as asker_name",
      nameOf("answered_by").as("answerer_name"),
      nameOf("ended_by").as("ender_name"),
      nameOf("reviewed_by").as("reviewer_name"),
      isAcknowledgedBy(userId).as("is_acknowledged"),
    ])
    .where("e.org_id", "=", orgId);
  const seesAll = may(actor, "emergency.read", { orgId, ownerId: null });
  return seesAll ? all : all.where("e.asked_by", "=", userId);
}

const nameOf = (column: "answered_by" | "ended_by" | "reviewed_by") =>
  sql<string | null>`(select u.name from users u where u.org_id = e.org_id and u.user_id = ${sql.ref(`e.${column}`)})`;

const isAcknowledgedBy = (userId: UserId) =>
  sql<boolean>`exists (select 1 from emergency_acknowledgements k
    where k.org_id = e.org_id and k.emergency_id = e.emergency_id and k.user_id = ${userId})`;

/**
 * One emergency that a person may see, locked until the transaction ends when `lock` is set.
 * Errors: `emergency.not_found` when there is none, it is another organisation's or somebody else's business.
 */
export async function findEmergency(tx: Tx, actor: Actor, id: string, { lock = false } = {}): Promise<EmergencyRecord> {
  if (!isUuidV7(id)) throw new SuarError("emergency.not_found");
  const query = visibleEmergencies(tx, actor).where("e.emergency_id", "=", id as EmergencyId);
  const row = await (lock ? query.forUpdate("e") : query).executeTakeFirst();
  if (row === undefined) throw new SuarError("emergency.not_found");
  return row;
}
