import { expect, test } from "vitest";
import { dateForm } from "./date-form.ts";

test("a language that the browser does not know gets no English month", () => {
  const text = new Intl.DateTimeFormat("xx-unknown", dateForm("xx-unknown", "day", "UTC")).format(
    new Date("2026-11-03"),
  );
  expect(text).not.toMatch(/[A-Za-z]/);
});

test("a known language names the month; times are in the zone that was asked for", () => {
  const write = new Intl.DateTimeFormat("id", dateForm("id", "minute", "UTC"));
  expect(write.format(new Date("2026-08-03T21:05:00Z"))).toMatch(/Agu.*21.05/);
});
