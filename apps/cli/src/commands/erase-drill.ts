import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const eraseDrillOptions = {
  ...nodeOptions,
  count: { value: "NUMBER", help: "cli.option.drillCount", default: "40" },
} as const;

export const eraseDrillCommand = defineCommand({
  name: "erase-drill",
  summary: "cli.eraseDrill.summary",
  operands: [],
  options: eraseDrillOptions,
  load: async () => (await import("./run-erase-drill.ts")).runEraseDrillCommand,
});
