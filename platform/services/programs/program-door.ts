import type { Database } from "@suar/database";
import type { ProofGuard } from "../proofs/index.ts";
import { hashToken, type Actor } from "../sessions/index.ts";
import { authenticateProgram } from "./authenticate-program.ts";

/** Who was let in, from when on one call asks again, and until when the others need not wait for it. */
interface Known {
  readonly actor: Actor;
  readonly dueMs: number;
  readonly untilMs: number;
  /** The call that is to ask again, once it is due. */
  asking: "nobody" | "somebody" | "on its way";
}

const knownMs = 1_000;
const dueMs = 500;
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
    return this.#find(hashToken(token), now) !== undefined;
  }

  /**
   * The program with this token, if it was let in within the last second. After half of it one caller is told that it is not
   * known and so has it looked up, while the others go on: nobody waits for the database but that one.
   */
  actorOf(token: string, now = Date.now()): Actor | undefined {
    const known = this.#find(hashToken(token), now);
    if (known === undefined || known.dueMs > now || known.asking !== "nobody") return known?.actor;
    known.asking = "somebody";
    return undefined;
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
    const known = this.#find(key, now);
    if (known !== undefined && (known.dueMs > now || known.asking === "on its way")) return known.actor;
    if (known !== undefined) known.asking = "on its way";
    try {
      const actor = await authenticateProgram(transaction, guard, { token, isChange: false }, now);
      if (this.#known.size >= most) this.#known.clear();
      this.#known.set(key, { actor, dueMs: now + dueMs, untilMs: now + knownMs, asking: "nobody" });
      return actor;
    } catch (error) {
      // Who is refused is known no longer, whatever was left of the second.
      this.#known.delete(key);
      throw error;
    }
  }

  #find(key: string, now: number): Known | undefined {
    const known = this.#known.get(key);
    return known !== undefined && known.untilMs > now ? known : undefined;
  }
}
