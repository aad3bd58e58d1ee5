import { SuarError } from "@suar/domain/errors";
import { spawn } from "node:child_process";
import { dirname } from "node:path";

/** How `spark-sql` is called. */
export interface SparkCommand {
  /** Name or path of the program. */
  readonly program: string;
  /** What stands before the script, such as `--master yarn`. */
  readonly options: readonly string[];
}

/** Variable with the call of `spark-sql`, words apart by blanks: `/opt/spark/bin/spark-sql --master yarn`. */
export const sparkVariable = "SUAR_SPARK_SQL";

/** The call that the environment names, or `spark-sql` on the path with the cluster's own settings. */
export function readSparkCommand(env: Readonly<Record<string, string | undefined>>): SparkCommand {
  const [program = "spark-sql", ...options] = (env[sparkVariable] ?? "").split(/\s+/u).filter(Boolean);
  return { program, options };
}

/** Last words of the program that are kept to say why it failed. Characters. */
const keptWords = 2000;

/**
 * Runs a script by `spark-sql`, in the script's folder, and waits for its end. `program` is on the path or absolute. Times are those of UTC whatever the machine's zone is.
 * Errors: `spark.missing` when there is no such program; `spark.failed` with its status and last words; the signal's
 * reason when stopped, after the program has ended.
 */
export async function runSparkSql(script: string, command: SparkCommand, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const { program } = command;
  // Spark leaves folders of its own where it is started.
  const cwd = dirname(script);
  const child = spawn(program, sparkArguments(command, script), { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const stop = (): void => void child.kill();
  signal?.addEventListener("abort", stop, { once: true });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (words: string) => {
    said = (said + words).slice(-keptWords);
  });
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on("error", (cause) =>
        reject(new SuarError("spark.missing", { program, variable: sparkVariable }, { cause })),
      );
      child.on("close", resolve);
    });
    signal?.throwIfAborted();
    if (status !== 0) throw new SuarError("spark.failed", { program, status: status ?? -1, reason: reasonOf(said) });
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** The words after the program's name: the caller's options, then settings that results depend on, then the script. */
export function sparkArguments({ options }: SparkCommand, script: string): string[] {
  const settings = ["spark.sql.session.timeZone=UTC", "spark.sql.ansi.enabled=true"];
  return [...options, ...settings.flatMap((setting) => ["--conf", setting]), "-f", script];
}

/** The line that names the error, or the last one. */
function reasonOf(said: string): string {
  const lines = said.split("\n").map((line) => line.trim());
  const told = lines.filter((line) => /error|exception/iu.test(line) && !line.startsWith("at "));
  return told.at(-1) ?? lines.findLast((line) => line !== "") ?? "";
}
