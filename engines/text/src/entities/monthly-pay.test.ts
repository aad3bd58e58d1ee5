import { describe, expect, test } from "vitest";
import { monthlyPay } from "./monthly-pay.ts";

const pay = (value: string, type: "money" | "fee" = "money"): unknown => monthlyPay({ type, value });

describe("pay reckoned to one month", () => {
  test("none of what is no sum", () => {
    expect(pay("placement USD 500", "fee")).toBeUndefined();
    expect(pay("USD")).toBeUndefined();
    expect(pay("USD 5/night")).toBeUndefined();
  });

  test.each([
    ["USD 800-1000/month", { currency: "USD", low: 800, high: 1000, said: true }],
    ["USD 800", { currency: "USD", low: 800, high: 800, said: false }],
    ["THB 500/day", { currency: "THB", low: 13_000, high: 13_000, said: true }],
    ["USD 5/hour", { currency: "USD", low: 1040, high: 1040, said: true }],
    ["SGD 300/week", { currency: "SGD", low: 1300, high: 1300, said: true }],
    ["MYR 36000/year", { currency: "MYR", low: 3000, high: 3000, said: true }],
  ])("%s", (value, expected) => {
    expect(pay(value)).toEqual(expected);
  });
});
