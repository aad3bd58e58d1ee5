import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const auditVerifyOptions = {
  ...nodeOptions,
  head: { value: "HEAD", help: "cli.option.head" },
} as const;

export const auditVerifyCommand = defineCommand({
  name: "audit verify",
  summary: "cli.auditVerify.summary",
  operands: [],
  options: auditVerifyOptions,
  load: async () => (await import("./run-audit-verify.ts")).runAuditVerify,
});
