import { type Port, openPort, siblingModule } from "@suar/workers";
import type { SearchCalls } from "./search-worker.ts";

/** Threads that work on the parts of a search, each on one part at a time. */
export interface SearchCrew {
  /**
   * Does a call for every part, in their order but several at a time, and tells of each that is done.
   * Errors: the first that a part or `onDone` throws, or the signal's reason, when the parts under way have ended.
   */
  each<Name extends keyof SearchCalls>(
    name: Name,
    parts: readonly Parameters<SearchCalls[Name]>[0][],
    signal: AbortSignal | undefined,
    onDone: (part: Parameters<SearchCalls[Name]>[0], result: Awaited<ReturnType<SearchCalls[Name]>>) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Below this a thread costs more than it saves: it loads every engine anew. */
const partsWorthThreads = 3;

/** A crew of `threads` threads; they start with the first work that is worth them. */
export function gatherCrew(threads: number): SearchCrew {
  const ports: Port<SearchCalls>[] = [];
  return {
    each: async (name, parts, signal, onDone) => {
      const call = await openCalls(ports, name, threads, parts.length);
      let next = 0;
      const work = async (at: number): Promise<void> => {
        for (let part = parts[next++]; part !== undefined; part = parts[next++]) {
          signal?.throwIfAborted();
          onDone(part, await call(at, part));
        }
      };
      const hands = Array.from({ length: Math.min(threads, parts.length) }, (_, at) => work(at));
      // A thread that ends under DuckDB takes the process along: wait for all before an error goes on.
      const ended = await Promise.allSettled(hands);
      const failed = ended.find((one) => one.status === "rejected");
      if (failed) throw failed.reason;
    },
    close: async () => {
      await Promise.all(ports.splice(0).map((port) => port.close()));
    },
  };
}

type Call<Name extends keyof SearchCalls> = (
  at: number,
  part: Parameters<SearchCalls[Name]>[0],
) => Promise<Awaited<ReturnType<SearchCalls[Name]>>>;

async function openCalls<Name extends keyof SearchCalls>(
  ports: Port<SearchCalls>[],
  name: Name,
  threads: number,
  parts: number,
): Promise<Call<Name>> {
  if (parts < partsWorthThreads || threads < 2) {
    const { searchCalls } = await import("./search-worker.ts");
    const here = searchCalls[name] as (part: unknown) => Promise<Awaited<ReturnType<SearchCalls[Name]>>>;
    return (_, part) => here(part);
  }
  while (ports.length < threads) {
    ports.push(await openPort<SearchCalls, null>(siblingModule("./search-worker", import.meta.url), null));
  }
  return (at, part) => {
    const port = ports[at];
    if (!port) throw new RangeError(`search crew: no thread ${at}`);
    return port.call(name, part);
  };
}
