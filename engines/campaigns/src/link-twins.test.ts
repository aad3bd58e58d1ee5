import type { TwinVector } from "@suar/domain";
import { describe, expect, test } from "vitest";
import { linkTwins } from "./link-twins.ts";

const twin: TwinVector = { language: "eng", facts: [] };
const campaigns = Array.from({ length: 30 }, (_, at) => ({ campaign: String(at).padStart(12, "0"), twin }));

describe("linkTwins", () => {
  test("refuses a pair of a campaign that is not there", () => {
    expect(() => linkTwins(campaigns, () => [{ a: 0, b: 99, similarity: 1, shared: [] }])).toThrow(RangeError);
  });

  test("links the most similar first, never one campaign with itself, and none with more than twelve", () => {
    const pairs = campaigns.map((_, b) => ({ a: 0, b, similarity: b / 30, shared: [] }));
    const links = linkTwins(campaigns, () => pairs);
    expect(links.length).toBe(12);
    expect(links[0]).toMatchObject({ a: "000000000000", b: "000000000029" });
    expect(links.every(({ a, b }) => a !== b)).toBe(true);
  });

  test("of no campaigns there are no links", () => {
    expect(linkTwins([], () => [])).toEqual([]);
  });
});
