import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const serveOptions = {
  ...nodeOptions,
  host: { value: "ADDRESS", help: "cli.option.host" },
  port: { value: "NUMBER", help: "cli.option.port" },
  demonstration: { help: "cli.option.demonstration" },
} as const;

export const serveCommand = defineCommand({
  name: "serve",
  summary: "cli.serve.summary",
  operands: [],
  options: serveOptions,
  load: async () => (await import("./run-serve.ts")).runServe,
});
