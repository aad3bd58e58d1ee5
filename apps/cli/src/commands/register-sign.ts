import { defineCommand } from "../call/command.ts";

export const registerSignOptions = {
  key: { value: "FILE", help: "cli.register.option.key" },
  out: { value: "FILE", help: "cli.register.option.out" },
  publisher: { value: "NAME", help: "cli.register.option.publisher" },
  country: { value: "CC", help: "cli.register.option.country" },
  kind: { value: "KIND", help: "cli.register.option.kind" },
  date: { value: "YYYY-MM-DD", help: "cli.register.option.date" },
  number: { value: "N", help: "cli.register.option.number" },
  demonstration: { help: "cli.register.option.demonstration" },
} as const;

export const registerSignCommand = defineCommand({
  name: "register sign",
  summary: "cli.register.sign.summary",
  operands: ["FILE"],
  options: registerSignOptions,
  note: "cli.register.sign.note",
  load: async () => (await import("./run-register-sign.ts")).runRegisterSign,
});
