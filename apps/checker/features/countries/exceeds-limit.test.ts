import { expect, test } from "vitest";
import { exceedsLimit } from "./exceeds-limit.ts";

const indian = { kind: "amount", currency: "INR", amount: 30_000, taxPercent: 18 } as const;

test("what cannot be compared is not called too much", () => {
  expect(exceedsLimit("placement THB 900000", indian)).toBe(false);
  expect(exceedsLimit(undefined, indian)).toBe(false);
  expect(exceedsLimit("placement THB 900000", { kind: "months", months: 1 })).toBe(false);
});

test("a sum is compared with the limit and its tax", () => {
  expect(exceedsLimit("placement INR 35400", indian)).toBe(false);
  expect(exceedsLimit("placement INR 35401", indian)).toBe(true);
  expect(exceedsLimit("deposit TWD 1900/month", { kind: "amount_per_month", currency: "TWD", amount: 1800 })).toBe(
    true,
  );
});

test("any fee is too much where none may be taken", () => {
  expect(exceedsLimit(undefined, { kind: "nothing" })).toBe(true);
});
