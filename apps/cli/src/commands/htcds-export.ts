import { defineCommand } from "../call/command.ts";
import { memberOptions } from "../node/member-options.ts";

export const htcdsExportOptions = {
  ...memberOptions,
  to: { value: "FORM", help: "cli.option.to" },
  names: { help: "cli.option.names" },
  reason: { value: "REASON", help: "cli.option.reason" },
  words: { value: "WORDS", help: "cli.option.words" },
  out: { value: "FILE", help: "cli.option.outFile" },
  quiet: { help: "cli.option.quiet" },
} as const;

export const htcdsExportCommand = defineCommand({
  name: "htcds export",
  summary: "cli.htcds.export.summary",
  operands: [],
  options: htcdsExportOptions,
  note: "cli.htcds.export.note",
  load: async () => (await import("./run-htcds-export.ts")).runHtcdsExport,
});
