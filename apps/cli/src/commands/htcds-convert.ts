import { defineCommand } from "../call/command.ts";
import { htcdsOptions } from "../htcds/htcds-options.ts";

export const htcdsConvertOptions = {
  ...htcdsOptions,
  to: { value: "FORM", help: "cli.option.to" },
  standard: { help: "cli.option.standardOnly" },
  rejects: { value: "FILE", help: "cli.option.htcdsRejects" },
  strict: { help: "cli.option.strict" },
} as const;

export const htcdsConvertCommand = defineCommand({
  name: "htcds convert",
  summary: "cli.htcds.convert.summary",
  operands: ["FILE"],
  options: htcdsConvertOptions,
  note: "cli.htcds.note",
  load: async () => (await import("./run-htcds-convert.ts")).runHtcdsConvert,
});
