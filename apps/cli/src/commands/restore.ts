import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const restoreOptions = {
  ...nodeOptions,
  identity: { value: "FILE", help: "cli.option.identity" },
  erasures: { value: "FILE", help: "cli.option.erasures" },
  "without-erasures": { help: "cli.option.withoutErasures" },
} as const;

export const restoreCommand = defineCommand({
  name: "restore",
  summary: "cli.restore.summary",
  operands: ["FILE"],
  options: restoreOptions,
  load: async () => (await import("./run-restore.ts")).runRestore,
});
