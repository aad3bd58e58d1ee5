import { Refused } from "@suar/services/registers";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { UsageError } from "../errors/usage-error.ts";

/** Prints what the work gives, one line; says in the person's words why nothing was done. Errors: `UsageError` for a wrong call. */
export async function sayRefused(
  { host, translate }: Pick<Call, "host" | "translate">,
  command: string,
  work: () => Promise<string>,
): Promise<ExitStatus> {
  try {
    host.stdout.write(`${await work()}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const id = `cli.register.refused.${error.refusal}` as const;
    if (error.refusal === "option") throw new UsageError(id, error.values, command);
    const { t } = await translate();
    host.stderr.write(`suar: ${t(id, error.values)}\n`);
    return error.exitStatus;
  }
}
