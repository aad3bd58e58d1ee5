import { once } from "node:events";
import { open } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { SuarError } from "@suar/domain/errors";
import type { HtcdsProblem } from "@suar/exchange/htcds";

/** Writes what is wrong to a file, one line of JSON each. */
export interface ProblemKeeper {
  add(problems: readonly HtcdsProblem[]): Promise<void>;
  end(): Promise<void>;
}

const nowhere: ProblemKeeper = { add: async () => undefined, end: async () => undefined };

/** Opens `path`, readable by its owner alone; no path keeps nothing. Errors: `output.unwritable`. */
export async function keepProblems(path: string | undefined): Promise<ProblemKeeper> {
  if (path === undefined) return nowhere;
  const handle = await open(path, "w", 0o600).catch((cause: unknown) => {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new SuarError("output.unwritable", { file: path, reason }, { cause });
  });
  const stream = handle.createWriteStream();
  let failure: Error | null = null;
  stream.on("error", (cause) => {
    failure = cause;
  });
  return {
    add: async (problems) => {
      if (failure) throw failure;
      if (problems.length === 0) return;
      const text = problems.map((problem) => `${JSON.stringify(problem)}\n`).join("");
      if (!stream.write(text)) await once(stream, "drain");
    },
    end: async () => {
      if (failure) throw failure;
      stream.end();
      await finished(stream);
    },
  };
}
