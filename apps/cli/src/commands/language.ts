import { defineCommand } from "../call/command.ts";
import { readOptions } from "../records/read-options.ts";

export const languageCommand = defineCommand({
  name: "language",
  summary: "cli.language.summary",
  operands: ["FILE"],
  options: readOptions,
  load: async () => (await import("./run-language.ts")).runLanguage,
});
