import type { ColumnMapping } from "@suar/domain";
import type { OptionValues } from "../call/command.ts";
import { UsageError } from "../errors/usage-error.ts";

/** Options of every command that reads records. */
export const readOptions = {
  id: { value: "COLUMN", help: "cli.option.id", default: "id" },
  text: { value: "COLUMN", help: "cli.option.text", default: "text" },
  "line-ids": { help: "cli.option.lineIds" },
  rejects: { value: "FILE", help: "cli.option.rejects" },
  strict: { help: "cli.option.strict" },
  quiet: { help: "cli.option.quiet" },
} as const;

export type ReadOptionValues = OptionValues<typeof readOptions>;

/** The columns that the call names. Errors: `UsageError` when an empty name is given. */
export function mappingOf(
  options: ReadOptionValues & {
    readonly time?: string | undefined;
    readonly account?: string | undefined;
    readonly "picture-hash"?: string | undefined;
  },
): ColumnMapping {
  const { id, text, time, account, "picture-hash": pictureHash } = options;
  for (const [option, name] of Object.entries({ id, text, time, account, "picture-hash": pictureHash })) {
    if (name === "") throw new UsageError("cli.usage.needsValue", { option: `--${option}`, value: "COLUMN" });
  }
  return {
    id: options["line-ids"] ? null : id,
    text,
    time: time ?? null,
    account: account ?? null,
    ...(pictureHash === undefined ? {} : { pictureHash }),
  };
}
