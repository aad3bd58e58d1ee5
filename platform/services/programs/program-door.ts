import type { Database } from "@suar/database";
import type { ProofGuard } from "../proofs/index.ts";
import { hashToken, type Actor } from "../sessions/index.ts";
import { authenticateProgram } from "./authenticate-program.ts";

/** Who was let in, and until when without being asked again. */
interface Known {
  readonly actor: Actor;
  readonly untilMs: number;
}

const knownMs = 1_000;
const most = 1_000;

/**
 * Knows for a second the programs that were let in, in this process's memory: a program that asks thousands of times a
 * second costs the database one look. For calls that read and change nothing of the node's; a withdrawn token may have
 * these answered for that second more. Tokens themselves are not kept.
 */
export class ProgramDoor {
  readonly #known = new Map<string, Known>();

  /** Whether a program with this token was let in within the last second. */
  knows(token: string, now = Date.now()): boolean {
    return this.actorOf(token, now) !== undefined;
  }

  /** The program with this token, if it was let in within the last second. */
  actorOf(token: string, now = Date.now()): Actor | undefined {
    const known = this.#known.get(hashToken(token));
    return known !== undefined && known.untilMs > now ? known.actor : undefined;
  }

  /** Looks this token up again at its next call. */
  forget(token: string): void {
    this.#known.delete(hashToken(token));
  }

  /** `authenticateProgram` for a call that reads. Errors: those of `authenticateProgram`. */
  async authenticate(
    transaction: Database["transaction"],
    guard: ProofGuard,
    token: string,
    now = Date.now(),
  ): Promise<Actor> {
    const key = hashToken(token);
    const known = this.#known.get(key);
    if (known !== undefined && known.untilMs > now) return known.actor;
    this.#known.delete(key);
    const actor = await authenticateProgram(transaction, guard, { token, isChange: false }, now);
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(key, { actor, untilMs: now + knownMs });
    return actor;
  }
}
