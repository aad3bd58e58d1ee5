import { expect, test } from "vitest";
import { ProofGuard } from "./proof-guard.ts";

test("refuses a proof that came before, for as long as its clock could be right", () => {
  const guard = new ProofGuard();
  expect([guard.takeOnce("a", 0), guard.takeOnce("a", 1), guard.takeOnce("b", 1)]).toEqual([true, false, true]);
  expect(guard.takeOnce("a", 120_000)).toBe(false);
  expect(guard.takeOnce("a", 120_001)).toBe(true);
});

test("lets nothing through unseen when it remembers as many as it may", () => {
  const guard = new ProofGuard(2);
  guard.takeOnce("a", 0);
  guard.takeOnce("b", 1_000);
  expect(() => guard.takeOnce("c", 2_000)).toThrow("call.too_many");
  expect(guard.takeOnce("a", 2_000)).toBe(false);
  expect(guard.takeOnce("c", 120_500)).toBe(true);
  expect(() => new ProofGuard(0)).toThrow("got 0");
});

test("refusals of one session are recorded once a minute", () => {
  const guard = new ProofGuard();
  expect([guard.mayRecord("s", 0), guard.mayRecord("s", 59_000), guard.mayRecord("t", 59_000)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(guard.mayRecord("s", 60_001)).toBe(true);
});
