import { defineCommand } from "../call/command.ts";
import { htcdsOptions } from "../htcds/htcds-options.ts";
import { memberOptions } from "../node/member-options.ts";

export const htcdsImportOptions = {
  ...memberOptions,
  ...htcdsOptions,
  rejects: { value: "FILE", help: "cli.option.htcdsRejects" },
  strict: { help: "cli.option.strict" },
} as const;

export const htcdsImportCommand = defineCommand({
  name: "htcds import",
  summary: "cli.htcds.import.summary",
  operands: ["FILE"],
  options: htcdsImportOptions,
  note: "cli.htcds.import.note",
  load: async () => (await import("./run-htcds-import.ts")).runHtcdsImport,
});
