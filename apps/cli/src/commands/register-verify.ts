import { defineCommand } from "../call/command.ts";

export const registerVerifyOptions = {
  "public-key": { value: "KEY", help: "cli.register.option.publicKey" },
} as const;

export const registerVerifyCommand = defineCommand({
  name: "register verify",
  summary: "cli.register.verify.summary",
  operands: ["FILE"],
  options: registerVerifyOptions,
  load: async () => (await import("./run-register-verify.ts")).runRegisterVerify,
});
