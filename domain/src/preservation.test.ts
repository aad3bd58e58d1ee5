import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, extendClock, nextSteps, preparePreservationSchema, preservationStates, readClock } from "./index.ts";

const content = {
  accounts: ["synthetic-account"],
  posts: [],
  from: "2026-11-01",
  until: "2026-11-20",
  basis: "voluntary",
  office: "Synthetic office",
  signedBy: "A. Person",
  replyTo: "office@example.org",
  date: "2026-11-22",
};
const accepts = (change: object): boolean =>
  preparePreservationSchema.safeParse({ platform: "Example", language: "en", content: { ...content, ...change } })
    .success;

test("a request without an account or post, with its days turned round or without its law is refused", () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ accounts: [] })).toBe(false);
  expect(accepts({ accounts: [], posts: ["post-1"] })).toBe(true);
  expect(accepts({ until: "2026-10-31" })).toBe(false);
  expect(accepts({ basis: "national_law" })).toBe(false);
  expect(accepts({ basis: "national_law", basisWords: "Article 5 of the Act" })).toBe(true);
  expect(accepts({ days: 366 })).toBe(false);
});

test("the clock reminds on the fourteenth day before the end, not on the fifteenth", () => {
  const on = (day: string) => readClock("2027-02-20", Date.parse(`${day}T23:59:59.999Z`));
  expect(on("2027-02-05")).toEqual({ keepUntil: "2027-02-20", daysLeft: 15, isDue: false });
  expect(on("2027-02-06")).toMatchObject({ daysLeft: 14, isDue: true });
  expect(on("2027-02-20").daysLeft).toBe(0);
  expect(on("2027-02-21")).toMatchObject({ daysLeft: -1, isDue: true });
});

test("90 days cross a leap day as the calendar does, and an extension follows the days that run", () => {
  expect(addDays("2028-01-15", 90)).toBe("2028-04-14");
  expect(extendClock("2027-02-20", "2027-02-10", 90)).toBe("2027-05-21");
  expect(extendClock("2027-02-20", "2027-03-01", 90)).toBe("2027-05-30");
});

test("days that are added are days that are left", () => {
  const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 365 }), (date, count) => {
      const today = date.toISOString().slice(0, 10);
      expect(readClock(addDays(today, count), date.getTime()).daysLeft).toBe(count);
    }),
  );
});

test("every state but the last has a way to the end, and nothing becomes a draft again", () => {
  for (const state of preservationStates) expect(nextSteps[state].includes("ended")).toBe(state !== "ended");
});
