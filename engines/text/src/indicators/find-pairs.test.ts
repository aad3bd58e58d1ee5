import { beforeAll, describe, expect, test } from "vitest";
import { findPairs } from "./find-pairs.ts";
import { readText } from "../read-text.ts";

const ids = (text: string): string[] => readText(text).indicators.map(({ id }) => id);

// The vocabulary is built at the first text.
beforeAll(() => void readText("warm"), 60_000);

describe("words near one another", () => {
  test.each([
    ["far apart", "Bring the passport to the meeting in the morning. Lost things are kept at the desk for a week"],
    ["with a negation before", "Your passport is never kept by anyone"],
    ["in two sentences", "Bring your passport! Kept warm: tea and coffee"],
  ])("not when %s", (_name, text) => {
    expect(ids(text)).not.toContain("passport-kept");
  });

  test.each([
    ["passport-kept", "seaman book kept by the captain"],
    ["passport-kept", "护照到了统一由公司保管"],
    ["debt-bondage", "whoever resigns pays a penalty of 3 months"],
    ["told-to-lie-at-border", "if immigration asks, say vacation"],
    ["cannot-leave", "workers are not permitted to step out"],
  ])("%s: %s", (id, text) => {
    expect(ids(text)).toContain(id);
  });

  test.each([
    ["passport-kept", "护照由公司统一保管", "护照由公司保管复印件"],
    ["told-to-hide", "不要告诉家人", "不要告诉家人验证码"],
    ["fee-before-contract", "Pay the placement fee in advance", "Placement fee in advance against an official receipt"],
  ])("%s is taken away by a word close by", (id, said, taken) => {
    expect(ids(said)).toContain(id);
    expect(ids(taken)).not.toContain(id);
  });

  test("a pledge stands surety for a job only where one is offered", () => {
    expect(ids("地契作抵,利率低")).not.toContain("collateral-for-job");
    expect(ids("招工去日本,没钱的地契作抵就行")).toContain("collateral-for-job");
  });

  test("what a negation takes away takes nothing away", () => {
    expect(ids("โอนค่าสมัครก่อน มีใบเสร็จ")).not.toContain("fee-before-contract");
    expect(ids("โอนค่าสมัครก่อน ไม่มีใบเสร็จ")).toContain("fee-before-contract");
  });

  test("words that may stand anywhere make a pair across sentences, unless one of them is denied", () => {
    const cues = (denied: number) =>
      new Map([
        ["selected", [{ start: 0, end: 8 }]],
        ["fee", [{ start: 100, end: 103 }]],
        ["negation", [{ start: denied, end: denied + 2 }]],
      ] as const);
    const text = `selected. ${"x".repeat(90)}fee now`;
    expect(findPairs(text, cues(60))).toEqual([{ indicator: "fee-before-contract", start: 0, end: 103 }]);
    expect(findPairs(text, cues(97))).toEqual([]);
  });

  test("each word is asked for its neighbours only", () => {
    const places = Array.from({ length: 20_000 }, (_, at) => ({ start: 120 * at, end: 120 * at + 8 }));
    const cues = new Map([
      ["papers", places],
      ["keeping", places.map(({ start, end }) => ({ start: start + 60, end: end + 60 }))],
    ] as const);
    const started = process.cpuUsage();
    expect(findPairs("x".repeat(120 * 20_001), cues)).toEqual([]);
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });
});
