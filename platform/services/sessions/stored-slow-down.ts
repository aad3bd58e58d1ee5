import type { Database, Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { waitMs, type SlowDownRule } from "./slow-down.ts";

/** Guesses at one account: five are free, and a quarter of an hour of silence forgets them. */
export const accountGuesses: SlowDownRule = { free: 5, forgetMs: 15 * 60_000 };

/**
 * `SlowDown` for all server processes of a node, over a restart too: who guesses at an account waits the same wherever the
 * next request lands. Nobody is kept out for more than a minute, so nobody locks a colleague out. Keys are hashes.
 */
export class StoredSlowDown {
  readonly #transaction: Database["transaction"];
  readonly #rule: SlowDownRule;

  constructor(transaction: Database["transaction"], rule: SlowDownRule) {
    if (!(rule.free >= 1)) throw new RangeError(`StoredSlowDown: free must be >= 1, got ${rule.free}`);
    this.#transaction = transaction;
    this.#rule = rule;
  }

  /**
   * Counts a try before it is made, in a transaction of its own, so that many at once do not slip through and a failure
   * after it takes nothing back. Errors: `call.too_many` with `seconds`.
   */
  async begin(key: string, now: number): Promise<void> {
    const wait = await this.#transaction(async (tx) => {
      await tx
        .insertInto("guesses")
        .values({ key_hash: key, tries: 0, last_at: instantOf(now) })
        .onConflict((conflict) => conflict.column("key_hash").doNothing())
        .execute();
      const known = await tx
        .selectFrom("guesses")
        .select(["tries", "last_at"])
        .where("key_hash", "=", key)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const last = Date.parse(known.last_at);
      const tries = now - last > this.#rule.forgetMs ? 0 : known.tries;
      const left = waitMs(this.#rule, tries, now - last);
      if (left > 0) return left;
      await tx
        .updateTable("guesses")
        .set({ tries: tries + 1, last_at: instantOf(now) })
        .where("key_hash", "=", key)
        .execute();
      return 0;
    });
    if (wait > 0) throw new SuarError("call.too_many", { seconds: Math.ceil(wait / 1000) });
  }

  /** Forgets a key after a try that was right. */
  async forget(key: string): Promise<void> {
    await this.#transaction((tx) => tx.deleteFrom("guesses").where("key_hash", "=", key).execute());
  }
}

/** Deletes guesses that no longer slow anything. */
export async function purgeGuesses(tx: Tx, { forgetMs } = accountGuesses, now = Date.now()): Promise<void> {
  await tx
    .deleteFrom("guesses")
    .where("last_at", "<", instantOf(now - forgetMs))
    .execute();
}
