import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { SuarError } from "@suar/domain";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { SlowDown } from "./slow-down.ts";
import { purgeGuesses, StoredSlowDown } from "./stored-slow-down.ts";

const rule = { free: 3, forgetMs: 900_000 };
const start = Date.UTC(2026, 10, 22);

/** Seconds to wait; 0 when the try was taken. */
async function waitOf(begin: () => void | Promise<void>): Promise<number> {
  try {
    await begin();
    return 0;
  } catch (error) {
    if (error instanceof SuarError && error.code === "call.too_many") return Number(error.details["seconds"]);
    throw error;
  }
}

withTestDatabases("the slow-down of all processes", (open) => {
  let database: Database;
  let guard: StoredSlowDown;
  beforeEach(async () => {
    database = await open();
    guard = new StoredSlowDown((work) => database.transaction(work), rule);
  });

  test("a guesser waits after the free tries, also at another process and after a restart", async () => {
    for (let i = 0; i < 3; i += 1) expect(await waitOf(() => guard.begin("a", start))).toBe(0);
    const another = new StoredSlowDown((work) => database.transaction(work), rule);
    expect(await waitOf(() => another.begin("a", start))).toBe(1);
    expect(await waitOf(() => another.begin("b", start))).toBe(0);
    expect(await waitOf(() => another.begin("a", start + 1000))).toBe(0);
    expect(await waitOf(() => guard.begin("a", start + 1000))).toBe(2);
  });

  test("many at once get no more than the free tries", async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => waitOf(() => guard.begin("a", start))));
    expect(tries.filter((wait) => wait === 0)).toHaveLength(3);
  });

  test("it says what the one in memory says, whatever the pauses; nobody is ever kept out for more than a minute", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(120_000), { maxLength: 12 }), fc.uuid(), async (pauses, key) => {
        const inMemory = new SlowDown(rule);
        let now = start;
        for (const pause of pauses) {
          now += pause;
          const expected = await waitOf(() => inMemory.begin(key, now));
          expect(await waitOf(() => guard.begin(key, now))).toBe(expected);
          expect(expected).toBeLessThanOrEqual(60);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("a right password, or time, clears the count, and what slows nothing is deleted", async () => {
    for (let i = 0; i < 3; i += 1) await guard.begin("a", start);
    await guard.forget("a");
    expect(await waitOf(() => guard.begin("a", start))).toBe(0);
    await guard.begin("b", start);
    for (let i = 0; i < 3; i += 1) await guard.begin("a", start + 900_001);
    await database.transaction((tx) => purgeGuesses(tx, rule, start + 900_002));
    expect(await database.db.selectFrom("guesses").select("key_hash").execute()).toEqual([{ key_hash: "a" }]);
  });
});
