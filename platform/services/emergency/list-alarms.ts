import type { Tx } from "@suar/database";
import type { Emergency } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { visibleEmergencies } from "./emergency-queries.ts";
import { presentEmergency } from "./present-emergency.ts";

/**
 * What a person who looks after emergencies has not seen yet: roles that were approved, until they confirm that they
 * know, and requests that wait for a second person.
 */
export async function listAlarms(tx: Tx, actor: Actor, now = Date.now()): Promise<readonly Emergency[]> {
  authorize(may(actor, "emergency.acknowledge"), "emergency.acknowledge");
  const open = visibleEmergencies(tx, actor).where((where) =>
    where.or([
      where("e.answer", "=", "approved"),
      where.and([where("e.answer", "is", null), where("e.ended_at", "is", null)]),
    ]),
  );
  const rows = await open
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("emergency_acknowledgements as k")
            .select("k.at")
            .whereRef("k.org_id", "=", "e.org_id")
            .whereRef("k.emergency_id", "=", "e.emergency_id")
            .where("k.user_id", "=", actor.userId),
        ),
      ),
    )
    .orderBy("e.asked_at", "desc")
    .limit(20)
    .execute();
  return rows.map((row) => presentEmergency(row, actor, now)).filter((one) => one.may.acknowledge || one.may.decide);
}
