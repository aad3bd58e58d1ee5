import { commands } from "./commands.ts";
import { parseCall } from "./call/parse-call.ts";
import { type Host, Stopped } from "./host.ts";
import { makeTranslate } from "./speak.ts";

/**
 * Runs one call of the command line.
 * Shapes: `words` are what stands after `suar`; the result is the exit status. Errors: none, all are explained on
 * standard error.
 */
export async function runSuar(words: readonly string[], host: Host): Promise<number> {
  const translate = makeTranslate(host.env);
  try {
    const call = parseCall(words, commands);
    if (call.kind === "run") {
      const { command, operands, options } = call;
      return await command.run({ operands, options, host, translate });
    }
    const { formatHelp } = await import("./call/format-help.ts");
    if (call.kind === "help") host.stdout.write(`${formatHelp(commands, call.command, await translate())}\n`);
    else host.stdout.write(`suar ${(await import("./version.ts")).version}\n`);
    return 0;
  } catch (error) {
    const stopped = host.signal.aborted ? host.signal.reason : error;
    if (stopped instanceof Stopped) return stopped.exitStatus;
    const { explainError } = await import("./errors/explain-error.ts");
    const { lines, status } = explainError(stopped, await translate());
    host.stderr.write(`suar: ${lines.join("\n  ")}\n`);
    return status;
  }
}
