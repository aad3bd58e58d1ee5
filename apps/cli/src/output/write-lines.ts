import { once } from "node:events";
import type { Writable } from "node:stream";

const chunkCharacters = 64 * 1024;

/** Takes whole lines and hands them on in large pieces, no faster than the reader reads. */
export interface LineWriter {
  /** `line` ends without a line feed. */
  add(line: string): void;
  /** Writes what has gathered and waits while the reader is behind. */
  flush(): Promise<void>;
  /** True when it is worth calling `flush`. */
  readonly isFull: boolean;
}

/**
 * Lines to a stream. Only whole lines are ever written, so a run that ends early leaves no half line behind.
 * Errors: `flush` rejects with the reason of `signal` when it is aborted, also while it waits.
 */
export function writeLines(stream: Writable, signal: AbortSignal): LineWriter {
  let gathered: string[] = [];
  let characters = 0;
  return {
    add: (line) => {
      gathered.push(line, "\n");
      characters += line.length + 1;
    },
    flush: async () => {
      signal.throwIfAborted();
      const piece = gathered.join("");
      gathered = [];
      characters = 0;
      if (piece !== "" && !stream.write(piece))
        await once(stream, "drain", { signal }).catch(() => signal.throwIfAborted());
    },
    get isFull() {
      return characters >= chunkCharacters;
    },
  };
}
