import type { Share } from "@suar/campaigns/coordination";
import { describe, expect, test } from "vitest";
import { type AccountPosts, describeAccounts } from "./describe-accounts.ts";

const hour = 3600;
const start = Date.UTC(2026, 10, 1) / 1000;
const nothing: AccountPosts = { shares: [], tagged: [], praise: [] };
/** Six accounts post each of ten campaigns within two minutes; forty others post the same ones on their own days. */
const together: readonly Share[] = Array.from({ length: 10 }, (_, campaign) =>
  Array.from({ length: 6 }, (_unused, account) => ({
    object: `campaign:00000000000${campaign}`,
    account: `synthetic-${account}`,
    content: `synthetic-${campaign}-${account}`,
    time: start + campaign * 50 * hour + account * 20,
  })),
).flat();
const others: readonly Share[] = Array.from({ length: 400 }, (_, at) => ({
  object: `campaign:00000000000${at % 10}`,
  account: `synthetic-own-${at % 40}`,
  content: `synthetic-own-${at}`,
  time: start + ((at * 7919) % (500 * hour)),
}));

describe("describeAccounts", () => {
  test("nothing gives nothing, and says that no account was there", () => {
    expect(describeAccounts(nothing)).toEqual({ groups: [], tags: [], choruses: [], hasAccounts: false });
  });

  test("accounts that post together are a group with what they posted, who met whom, and at which hours", () => {
    const { groups, hasAccounts } = describeAccounts({ ...nothing, shares: [...together, ...others] });
    expect(hasAccounts).toBe(true);
    const [group, ...more] = groups;
    expect(more).toEqual([]);
    expect(group?.accounts.map(({ account }) => account).sort()).toEqual(
      Array.from({ length: 6 }, (_, at) => `synthetic-${at}`),
    );
    expect(group).toMatchObject({ total: { accounts: 6, objects: 10, edges: 15, posts: 60 }, synthetic: true });
    expect(group?.objects[0]).toMatchObject({ kind: "campaign", accounts: 6 });
    expect(group?.edges).toHaveLength(15);
    expect(group?.edges.every(({ meetings }) => meetings === 10)).toBe(true);
    expect(group?.hours.reduce((sum, posts) => sum + posts, 0)).toBe(60);
    expect(group?.bursts.length).toBeGreaterThan(0);
  });

  test("the id of a group is made of its accounts, in any order of the posts", () => {
    const [one] = describeAccounts({ ...nothing, shares: [...together, ...others] }).groups;
    const [other] = describeAccounts({ ...nothing, shares: [...others, ...together].toReversed() }).groups;
    expect(other?.group).toBe(one?.group);
  });

  test("a tag filled in a burst with one text, and an employer that many speak of alone, are told with their numbers", () => {
    const tagged = [
      ...Array.from({ length: 200 }, (_, at) => ({
        tag: "bavet",
        account: `synthetic-own-${at}`,
        time: start + at * hour,
        campaign: null,
      })),
      ...Array.from({ length: 30 }, (_, at) => ({
        tag: "bavet",
        account: `synthetic-${at % 6}`,
        time: start + 90 * hour + at,
        campaign: "a",
      })),
    ];
    const praise = [
      ...Array.from({ length: 12 }, (_, at) => ({
        employer: "golden office",
        account: `synthetic-${at}`,
        time: start + at * 60,
        campaign: "a",
      })),
      ...Array.from({ length: 60 }, (_, at) => ({
        employer: `firm ${at % 9}`,
        account: `synthetic-own-${at % 20}`,
        time: start + at * 9 * hour,
        campaign: null,
      })),
    ];
    const { tags, choruses } = describeAccounts({ ...nothing, tagged, praise });
    expect(tags).toMatchObject([{ tag: "bavet", posts: 230, sharedPosts: 30, sharedAccounts: 6 }]);
    expect(choruses).toMatchObject([{ employer: "golden office", accounts: 12, onlyThis: 12, sharedPosts: 12 }]);
  });
});
