import { nodeOptions } from "./node-options.ts";

/** Options of every command that works for somebody of an organisation, with that person's rights and key. */
export const memberOptions = {
  ...nodeOptions,
  as: { value: "EMAIL", help: "cli.option.as" },
  "password-file": { value: "FILE", help: "cli.option.passwordFile" },
  code: { value: "CODE", help: "cli.option.code" },
  organisation: { value: "ID", help: "cli.option.organisation" },
} as const;
