import { afterEach, expect, test, vi } from "vitest";
import { attendanceHeader, attendedMs, inputSigns, watchAttendance } from "./attendance.ts";

afterEach(() => void vi.useRealTimers());

test("a call is the page's own once nobody touched it for a minute, and somebody's again with any sign", () => {
  vi.useFakeTimers();
  const page = new EventTarget();
  watchAttendance(page);
  for (const sign of inputSigns) {
    page.dispatchEvent(new Event(sign));
    expect(attendanceHeader(), sign).toEqual({});
    vi.advanceTimersByTime(attendedMs);
    expect(attendanceHeader(), sign).toEqual({});
    vi.advanceTimersByTime(1);
    expect(attendanceHeader(), sign).toEqual({ "x-suar-unattended": "1" });
  }
});
