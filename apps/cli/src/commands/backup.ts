import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const backupOptions = {
  ...nodeOptions,
  recipient: { value: "KEY", help: "cli.option.recipient" },
  "leads-only": { help: "cli.option.leadsOnly" },
} as const;

export const backupCommand = defineCommand({
  name: "backup",
  summary: "cli.backup.summary",
  operands: ["FILE"],
  options: backupOptions,
  load: async () => (await import("./run-backup.ts")).runBackup,
});
