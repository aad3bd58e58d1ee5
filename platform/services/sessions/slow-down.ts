import { SuarError } from "@suar/domain";

/** How many tries are free, and how long a key is remembered after its last try (milliseconds). */
export interface SlowDownRule {
  readonly free: number;
  readonly forgetMs: number;
}

interface Tries {
  count: number;
  last: number;
}

const maxKeys = 50_000;
const longestMs = 60_000;

/** How long a try has to wait, `sinceMs` after the one before it. Milliseconds; 0 or less: not at all. */
export function waitMs({ free }: Pick<SlowDownRule, "free">, tries: number, sinceMs: number): number {
  const over = tries - free;
  return over < 0 ? 0 : Math.min(longestMs, 1000 * 2 ** over) - sinceMs;
}

/**
 * Makes guessing slow without letting anybody lock somebody else out: after `free` failed tries the next one has to
 * wait 1 s, 2 s, 4 s ... at most a minute. Lives in memory, by process; keys are hashes, never names.
 */
export class SlowDown {
  readonly #tries = new Map<string, Tries>();
  readonly #rule: SlowDownRule;

  constructor(rule: SlowDownRule) {
    if (!(rule.free >= 1)) throw new RangeError(`SlowDown: free must be >= 1, got ${rule.free}`);
    this.#rule = rule;
  }

  /**
   * Counts a try before it is made, so that many at once do not slip through; a right one is taken back.
   * Errors: `call.too_many` with `seconds` in seconds.
   */
  begin(key: string, now: number): void {
    const known = this.#tries.get(key);
    const tries = known === undefined || now - known.last > this.#rule.forgetMs ? { count: 0, last: now } : known;
    const wait = waitMs(this.#rule, tries.count, now - tries.last);
    if (wait > 0) throw new SuarError("call.too_many", { seconds: Math.ceil(wait / 1000) });
    this.#tries.delete(key);
    this.#tries.set(key, { count: tries.count + 1, last: now });
    this.#dropOldest();
  }

  /** Takes one try back that was right, and leaves the wrong ones before it. */
  takeBack(key: string): void {
    const tries = this.#tries.get(key);
    if (tries !== undefined) tries.count -= 1;
  }

  /** Forgets a key after a try that was right. */
  forget(key: string): void {
    this.#tries.delete(key);
  }

  #dropOldest(): void {
    const oldest = this.#tries.keys().next();
    if (this.#tries.size > maxKeys && oldest.done !== true) this.#tries.delete(oldest.value);
  }
}
