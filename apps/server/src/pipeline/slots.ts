import { SuarError } from "@suar/domain";

/** How many may be open at the same time. */
interface Most {
  readonly each: number;
  readonly all: number;
}

/**
 * Bounds what stays open: every stream and every upload holds memory, a file and a connection for as long as the other side
 * likes. Counts by person, in one server process.
 */
export class Slots {
  readonly #open = new Map<string, number>();
  readonly #most: Most;
  #all = 0;

  constructor(most: Most) {
    if (!(most.each >= 1 && most.all >= most.each)) {
      throw new RangeError(`Slots: 1 <= each <= all, got ${most.each}, ${most.all}`);
    }
    this.#most = most;
  }

  /**
   * Takes a place for `key`; gives what frees it again, which may be called twice.
   * Errors: `call.too_many_open` when this person, or all together, have as many open as may be.
   */
  take(key: string): () => void {
    const mine = this.#open.get(key) ?? 0;
    if (mine >= this.#most.each || this.#all >= this.#most.all) {
      throw new SuarError("call.too_many_open", { seconds: 5 });
    }
    this.#open.set(key, mine + 1);
    this.#all += 1;
    let isFree = false;
    return () => {
      if (isFree) return;
      isFree = true;
      this.#all -= 1;
      const left = (this.#open.get(key) ?? 1) - 1;
      if (left === 0) this.#open.delete(key);
      else this.#open.set(key, left);
    };
  }
}

/** What is bounded by person. A browser asks at most six things of one server over HTTP/1.1, and a person has a few devices. */
export interface OpenSlots {
  readonly streams: Slots;
  readonly uploads: Slots;
}

/** The places of one server process. */
export const makeSlots = (): OpenSlots => ({
  streams: new Slots({ each: 16, all: 2_000 }),
  uploads: new Slots({ each: 4, all: 64 }),
});
