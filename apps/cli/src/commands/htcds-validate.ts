import { defineCommand } from "../call/command.ts";
import { htcdsOptions } from "../htcds/htcds-options.ts";

export const htcdsValidateCommand = defineCommand({
  name: "htcds validate",
  summary: "cli.htcds.validate.summary",
  operands: ["FILE"],
  options: htcdsOptions,
  note: "cli.htcds.note",
  load: async () => (await import("./run-htcds-validate.ts")).runHtcdsValidate,
});
