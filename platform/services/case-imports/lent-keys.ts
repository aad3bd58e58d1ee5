import { SuarError } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";

/**
 * Who brings which file in, with the key of their session, for as long as the work takes. It lies in this process's memory
 * and nowhere else: when the process ends, somebody who has the key goes on with the file.
 */
export class LentKeys {
  readonly #actors = new Map<string, Actor>();

  /** Lends the actor's key to the work on a file. */
  lend(importId: string, actor: Actor): void {
    this.#actors.set(importId, actor);
  }

  /** Whose key the work on a file has. Errors: `key.locked` when it has none here. */
  of(importId: string): Actor {
    const actor = this.#actors.get(importId);
    if (actor === undefined) throw new SuarError("key.locked");
    return actor;
  }

  /** Files that this process can work on. */
  held(): readonly string[] {
    return [...this.#actors.keys()];
  }

  takeBack(importId: string): void {
    this.#actors.delete(importId);
  }
}
