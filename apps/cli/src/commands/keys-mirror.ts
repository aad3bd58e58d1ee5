import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const keysMirrorOptions = {
  ...nodeOptions,
  recipient: { value: "KEY", help: "cli.option.recipient" },
} as const;

export const keysMirrorCommand = defineCommand({
  name: "keys mirror",
  summary: "cli.keysMirror.summary",
  operands: ["FILE"],
  options: keysMirrorOptions,
  load: async () => (await import("./run-keys-mirror.ts")).runKeysMirror,
});
