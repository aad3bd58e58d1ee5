import { defineCommand } from "../call/command.ts";

export const registerKeyCommand = defineCommand({
  name: "register key",
  summary: "cli.register.key.summary",
  operands: ["FILE"],
  options: {},
  note: "cli.register.key.note",
  load: async () => (await import("./run-register-key.ts")).runRegisterKey,
});
