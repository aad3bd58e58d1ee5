import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeAccounts } from "./place-accounts.ts";

const account = (name: string) => ({ account: name, posts: 3, together: 2, expected: 0.1 });

describe("placeAccounts", () => {
  test("draws the most frequent meeting thickest, and none of accounts that are not shown", () => {
    const { meetings } = placeAccounts({
      accounts: [account("a"), account("b"), account("c")],
      edges: [
        { a: "a", b: "b", meetings: 8, seconds: 20 },
        { a: "a", b: "c", meetings: 2, seconds: 20 },
        { a: "a", b: "elsewhere", meetings: 9, seconds: 20 },
      ],
    });
    expect(meetings.map(({ key }) => key)).toEqual(["1 2", "1 3"]);
    expect(meetings[0]?.width).toBeGreaterThan(meetings[1]?.width ?? Infinity);
  });

  test("keeps every account inside the picture, and no two in one place", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), (names) => {
        const { accounts, size } = placeAccounts({ accounts: names.map(account), edges: [] });
        expect(accounts).toHaveLength(Math.min(40, names.length));
        expect(accounts.every(({ x, y }) => x > 0 && x < size && y > 0 && y < size)).toBe(true);
        expect(new Set(accounts.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(accounts.length);
      }),
    );
  });
});
