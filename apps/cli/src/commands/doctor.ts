import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const doctorCommand = defineCommand({
  name: "doctor",
  summary: "cli.doctor.summary",
  operands: [],
  options: nodeOptions,
  load: async () => (await import("./run-doctor.ts")).runDoctor,
});
