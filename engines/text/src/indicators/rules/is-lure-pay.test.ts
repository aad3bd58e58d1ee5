import { describe, expect, test } from "vitest";
import { isLurePay } from "./is-lure-pay.ts";

describe("pay as lures promise it", () => {
  test.each(["", "USD", "USD 300", "USD 1500/day", "USD 500000/month", "XXX 5000/month", "THB 15000/month"])(
    "%s is not",
    (value) => {
      expect(isLurePay({ type: "money", value })).toBe(false);
    },
  );

  test.each([
    "USD 700",
    "USD 500-1000/month",
    "VND 25000000/month",
    "THB 30000/month",
    "CNY 8000-10000/month",
    "THB 1000/day",
  ])("%s is", (value) => {
    expect(isLurePay({ type: "money", value })).toBe(true);
  });
});
