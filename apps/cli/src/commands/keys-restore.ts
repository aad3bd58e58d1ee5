import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const keysRestoreOptions = {
  ...nodeOptions,
  identity: { value: "FILE", help: "cli.option.identity" },
} as const;

export const keysRestoreCommand = defineCommand({
  name: "keys restore",
  summary: "cli.keysRestore.summary",
  operands: ["FILE"],
  options: keysRestoreOptions,
  load: async () => (await import("./run-keys-restore.ts")).runKeysRestore,
});
