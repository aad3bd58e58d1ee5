/** What tells that somebody is at the page. */
export const inputSigns = ["pointerdown", "keydown", "input", "wheel", "touchstart"] as const;

/** A call within this time of the last sign is somebody's; a later one was made by the page itself. */
export const attendedMs = 60_000;

let touchedAt = Date.now();

/** Begins to watch whether somebody is at the page: once, before the first call. */
export function watchAttendance(target: EventTarget): void {
  const touch = (): void => {
    touchedAt = Date.now();
  };
  for (const sign of inputSigns) target.addEventListener(sign, touch, { passive: true, capture: true });
}

/**
 * Says of a call that nobody is at the page: pages look again by themselves, which must not keep the session of somebody who
 * has left alive. Nothing when somebody is there.
 */
export const attendanceHeader = (now = Date.now()): Readonly<Record<string, string>> =>
  now - touchedAt > attendedMs ? { "x-suar-unattended": "1" } : {};
