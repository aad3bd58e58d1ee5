import { expect, test } from "vitest";
import { findBursts } from "./find-bursts.ts";
import { findChoruses, type Praise } from "./find-choruses.ts";
import { findFloodedTags, type TaggedPost } from "./find-flooded-tags.ts";
import { compareHours, profileHours } from "./profile-hours.ts";

const hour = 3600;
const hourly = Array.from({ length: 200 }, (_, at) => at * hour);
const rush = Array.from({ length: 30 }, (_, at) => 100 * hour + at * 20);

test("even times hold no burst; a rush among them is one, from its first to its last event", () => {
  expect(findBursts(hourly)).toEqual([]);
  expect(findBursts([...hourly, ...rush])).toEqual([{ start: 100 * hour, end: 100 * hour + 580, events: 31 }]);
  expect(() => findBursts(hourly, { factor: 1, price: 1 })).toThrow(/factor/);
});

test("too few times, or all at once, hold no burst", () => {
  expect(findBursts([])).toEqual([]);
  expect(findBursts([1, 2])).toEqual([]);
  expect(findBursts([7, 7, 7, 7])).toEqual([]);
});

test("hours of the day: what sleeps and what never does", () => {
  const awake = Array.from({ length: 320 }, (_, at) => Math.floor(at / 16) * 24 * hour + (8 + (at % 16)) * hour);
  const always = Array.from({ length: 480 }, (_, at) => at * hour);
  expect(profileHours(awake).quietHours).toBe(8);
  expect(profileHours(always).quietHours).toBe(0);
  expect(profileHours(always).entropy).toBeCloseTo(Math.log2(24));
  expect(profileHours([-1]).counts[23]).toBe(1);
  expect(compareHours(profileHours(awake), profileHours(awake))).toBe(0);
  expect(compareHours(profileHours([0]), profileHours([hour]))).toBe(1);
});

test("a tag is flooded when most of a burst are texts that several accounts share", () => {
  const quiet: TaggedPost[] = hourly.map((time, at) => ({
    tag: "#work",
    account: `a${at % 90}`,
    time,
    campaign: null,
  }));
  const flood: TaggedPost[] = rush.map((time, at) => ({ tag: "#work", account: `p${at % 12}`, time, campaign: "c" }));
  const talk = flood.map((post) => ({ ...post, tag: "#news", campaign: null }));
  expect(findFloodedTags([...quiet, ...talk])).toEqual([]);
  const [found, ...others] = findFloodedTags([...quiet, ...flood, ...talk]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ tag: "#work", posts: 230, sharedPosts: 30 });
  expect(found?.sharedAccounts).toHaveLength(12);
});

test("praise that only some accounts give, in one burst, is a chorus; praise alone is none", () => {
  const usual: Praise[] = Array.from({ length: 300 }, (_, at) => ({
    employer: `firm ${at % 10}`,
    account: `a${Math.floor(at / 3)}`,
    time: at * 5 * hour,
    campaign: null,
  }));
  expect(findChoruses(usual)).toEqual([]);
  const arranged = rush.map((time, at) => ({ employer: "firm 3", account: `p${at}`, time, campaign: `c${at % 2}` }));
  const [chorus, ...others] = findChoruses([...usual, ...arranged]);
  expect(others).toEqual([]);
  expect(chorus?.employer).toBe("firm 3");
  expect(chorus?.onlyThis).toHaveLength(30);
});
