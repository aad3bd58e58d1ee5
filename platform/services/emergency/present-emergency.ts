import type { Emergency } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";
import type { EmergencyRecord } from "./emergency-queries.ts";
import { emergencyStateOf } from "./emergency-state.ts";

/** An emergency as one person sees it, with what they may do about it now. */
export function presentEmergency(row: EmergencyRecord, actor: Actor, now: number): Emergency {
  const state = emergencyStateOf(row, now);
  const resource = { orgId: row.org_id, ownerId: row.asked_by };
  const isOthers = row.asked_by !== actor.userId;
  return {
    id: row.emergency_id,
    state,
    role: row.role,
    reason: row.reason,
    minutes: row.minutes,
    askedBy: row.asker_name,
    askedAt: row.asked_at,
    answeredBy: row.answerer_name,
    answeredAt: row.answered_at,
    endsAt: row.ends_at,
    endedAt: row.ended_at,
    endedBy: row.ender_name,
    reviewedBy: row.reviewer_name,
    reviewedAt: row.reviewed_at,
    review: row.review,
    keyLent: row.key_lent,
    may: {
      decide: state === "asked" && isOthers && may(actor, "emergency.decide", resource),
      end: (state === "asked" ? !isOthers : state === "running") && may(actor, "emergency.end", resource),
      acknowledge: row.answer === "approved" && !row.is_acknowledged && may(actor, "emergency.acknowledge", resource),
      review: state === "over" && isOthers && may(actor, "emergency.review", resource),
    },
  };
}
