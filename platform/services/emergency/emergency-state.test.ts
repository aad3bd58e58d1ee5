import { emergencyStates, instantOf } from "@suar/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { emergencyStateOf } from "./emergency-state.ts";

const asked_at = instantOf(Date.UTC(2026, 10, 21));
const hour = 60 * 60_000;
const asked = { asked_at, answer: null, ends_at: null, ended_at: null, reviewed_at: null };
const approved = { ...asked, answer: "approved", ends_at: instantOf(Date.parse(asked_at) + hour) } as const;

test("a request lapses after four hours, a role ends at its minute", () => {
  const at = Date.parse(asked_at);
  expect([0, 4 * hour - 1, 4 * hour].map((after) => emergencyStateOf(asked, at + after))).toEqual([
    "asked",
    "asked",
    "lapsed",
  ]);
  expect([0, hour - 1, hour].map((after) => emergencyStateOf(approved, at + after))).toEqual([
    "running",
    "running",
    "over",
  ]);
  expect(emergencyStateOf({ ...asked, ended_at: asked_at }, at)).toBe("withdrawn");
  expect(emergencyStateOf({ ...asked, answer: "refused" }, at)).toBe("refused");
});

test("no times let a role run that was not approved, was ended or is past its end", () => {
  const time = fc.option(fc.integer({ min: 0, max: 10 * hour }).map((ms) => instantOf(Date.parse(asked_at) + ms)));
  const row = fc.record({
    asked_at: fc.constant(asked_at),
    answer: fc.constantFrom("approved" as const, "refused" as const, null),
    ends_at: time,
    ended_at: time,
    reviewed_at: time,
  });
  fc.assert(
    fc.property(row, fc.integer({ min: 0, max: 10 * hour }), (times, after) => {
      const now = Date.parse(asked_at) + after;
      const state = emergencyStateOf(times, now);
      expect(emergencyStates).toContain(state);
      if (state !== "running") return;
      expect([times.answer, times.ended_at]).toEqual(["approved", null]);
      expect(now).toBeLessThan(Date.parse(times.ends_at ?? ""));
    }),
  );
});
