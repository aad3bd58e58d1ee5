import { type Port, openPort, siblingModule } from "@suar/workers";
import type { SearchCalls } from "./search-worker.ts";

/** What a call is given, and what it gives. */
type Part<Name extends keyof SearchCalls> = Parameters<SearchCalls[Name]>[0];
type Result<Name extends keyof SearchCalls> = Awaited<ReturnType<SearchCalls[Name]>>;

/** Threads that work on the parts of a search, each on one part at a time. */
export interface SearchCrew {
  /**
   * Does a call for every part, in their order but several at a time, and tells of each that is done.
   * Errors: the first that a part or `onDone` throws, or the signal's reason, when the parts under way have ended.
   */
  each<Name extends keyof SearchCalls>(
    name: Name,
    parts: readonly Part<Name>[],
    signal: AbortSignal | undefined,
    onDone: (part: Part<Name>, result: Result<Name>, at: number) => void,
  ): Promise<void>;
  /** The same; gives what the calls gave, in the order of the parts. */
  map<Name extends keyof SearchCalls>(
    name: Name,
    parts: readonly Part<Name>[],
    signal: AbortSignal | undefined,
  ): Promise<readonly Result<Name>[]>;
  close(): Promise<void>;
}

/** Below so many parts starting threads costs more than it saves: each loads its engines and word lists anew. */
const partsWorthThreads: Readonly<Record<keyof SearchCalls, number>> = {
  fingerprint: 3,
  draw: 20,
  lay: 20,
  order: 20,
  compare: 20,
  link: 20,
  explain: 6,
};

/** A crew of `threads` threads; they start with the first work that is worth them. */
export function gatherCrew(threads: number): SearchCrew {
  const ports: Port<SearchCalls>[] = [];
  const each: SearchCrew["each"] = async (name, parts, signal, onDone) => {
    const call = await openCalls(ports, name, threads, parts.length);
    let next = 0;
    const work = async (thread: number): Promise<void> => {
      for (let at = next++; at < parts.length; at = next++) {
        const part = parts[at];
        if (part === undefined) return;
        signal?.throwIfAborted();
        onDone(part, await call(thread, part), at);
      }
    };
    const hands = Array.from({ length: Math.min(threads, parts.length) }, (_, thread) => work(thread));
    // A thread that ends under DuckDB takes the process along: wait for all before an error goes on.
    const ended = await Promise.allSettled(hands);
    const failed = ended.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
  };
  return {
    each,
    map: async <Name extends keyof SearchCalls>(
      name: Name,
      parts: readonly Part<Name>[],
      signal: AbortSignal | undefined,
    ) => {
      const results: Result<Name>[] = [];
      await each(name, parts, signal, (_, result, at) => {
        results[at] = result;
      });
      return results;
    },
    close: async () => {
      await Promise.all(ports.splice(0).map((port) => port.close()));
    },
  };
}

type Call<Name extends keyof SearchCalls> = (thread: number, part: Part<Name>) => Promise<Result<Name>>;

async function openCalls<Name extends keyof SearchCalls>(
  ports: Port<SearchCalls>[],
  name: Name,
  threads: number,
  parts: number,
): Promise<Call<Name>> {
  if (threads < 2 || parts < (ports.length > 0 ? 2 : partsWorthThreads[name])) {
    const { searchCalls } = await import("./search-worker.ts");
    const here = searchCalls[name] as (part: unknown) => Promise<Result<Name>>;
    return (_, part) => here(part);
  }
  while (ports.length < threads) {
    ports.push(await openPort<SearchCalls, null>(siblingModule("./search-worker", import.meta.url), null));
  }
  return (thread, part) => {
    const port = ports[thread];
    if (!port) throw new RangeError(`search crew: no thread ${thread}`);
    return port.call(name, part);
  };
}
