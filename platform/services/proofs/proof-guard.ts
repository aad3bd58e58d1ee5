import { proofLeewaySeconds, SuarError } from "@suar/domain";

/** A proof may come until its clock and the leeway on both sides have run out. Milliseconds. */
const rememberMs = 2 * proofLeewaySeconds * 1000;
const recordEveryMs = 60_000;

/**
 * Remembers which proofs came, so that each is good for one call, and which refusals were recorded, so that a thief
 * cannot fill the audit trail. Lives in memory, by process: of several processes each takes a proof once.
 */
export class ProofGuard {
  readonly #used = new Map<string, number>();
  readonly #recorded = new Map<string, number>();
  readonly #most: number;

  /** `most` proofs are remembered; at 200 bytes each the default is 40 MB. */
  constructor(most = 200_000) {
    if (!(most >= 1)) throw new RangeError(`ProofGuard: most must be >= 1, got ${most}`);
    this.#most = most;
  }

  /**
   * True the first time that a proof comes; `name` is its session's id and its own.
   * Errors: `call.too_many` when more come than can be remembered: nothing is let through unseen.
   */
  takeOnce(name: string, now: number): boolean {
    forgetBefore(this.#used, now - rememberMs);
    if (this.#used.has(name)) return false;
    if (this.#used.size >= this.#most) throw new SuarError("call.too_many", { seconds: rememberMs / 1000 });
    this.#used.set(name, now);
    return true;
  }

  /** Whether a refusal for this session is to be recorded: the first in a minute is. */
  mayRecord(sessionId: string, now: number): boolean {
    forgetBefore(this.#recorded, now - recordEveryMs);
    if (this.#recorded.has(sessionId)) return false;
    this.#recorded.set(sessionId, now);
    return true;
  }
}

/** Entries stand in the order in which they came. */
function forgetBefore(entries: Map<string, number>, before: number): void {
  for (const [name, at] of entries) {
    if (at >= before) return;
    entries.delete(name);
  }
}
