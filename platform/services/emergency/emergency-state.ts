import { longestEmergencyMinutes, type EmergencyState } from "@suar/domain";

/** The times of an emergency that its state follows from. */
export interface EmergencyTimes {
  readonly asked_at: string;
  readonly answer: "approved" | "refused" | null;
  readonly ends_at: string | null;
  readonly ended_at: string | null;
  readonly reviewed_at: string | null;
}

/**
 * Where an emergency stands. It follows from its times alone, so a role ends at its minute whether or not anything runs.
 * Units: `now` is milliseconds since 1970.
 */
export function emergencyStateOf(row: EmergencyTimes, now: number): EmergencyState {
  if (row.answer === "refused") return "refused";
  if (row.answer === null) {
    if (row.ended_at !== null) return "withdrawn";
    return now - Date.parse(row.asked_at) >= longestEmergencyMinutes * 60_000 ? "lapsed" : "asked";
  }
  if (row.reviewed_at !== null) return "reviewed";
  const isOver = row.ended_at !== null || row.ends_at === null || now >= Date.parse(row.ends_at);
  return isOver ? "over" : "running";
}
