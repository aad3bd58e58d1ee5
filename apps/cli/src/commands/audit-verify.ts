import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const auditVerifyCommand = defineCommand({
  name: "audit verify",
  summary: "cli.auditVerify.summary",
  operands: [],
  options: nodeOptions,
  load: async () => (await import("./run-audit-verify.ts")).runAuditVerify,
});
