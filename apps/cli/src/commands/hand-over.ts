import { defineCommand } from "../call/command.ts";
import { memberOptions } from "../node/member-options.ts";

export const handOverOptions = {
  ...memberOptions,
  reason: { value: "REASON", help: "cli.option.reason" },
  words: { value: "WORDS", help: "cli.option.words" },
} as const;

export const handOverCommand = defineCommand({
  name: "hand-over",
  summary: "cli.handOver.summary",
  operands: ["FILE"],
  options: handOverOptions,
  note: "cli.handOver.note",
  load: async () => (await import("./run-hand-over.ts")).runHandOver,
});
