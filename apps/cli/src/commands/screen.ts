import { defineCommand } from "../call/command.ts";
import { readOptions } from "../records/read-options.ts";

export const screenCommand = defineCommand({
  name: "screen",
  summary: "cli.screen.summary",
  operands: ["FILE"],
  options: readOptions,
  note: "cli.screen.risk",
  load: async () => (await import("./run-screen.ts")).runScreen,
});
