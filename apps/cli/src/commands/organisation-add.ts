import { defineCommand } from "../call/command.ts";
import { nodeOptions } from "../node/node-options.ts";

export const organisationAddCommand = defineCommand({
  name: "organisation add",
  summary: "cli.organisation.summary",
  operands: ["NAME"],
  options: nodeOptions,
  load: async () => (await import("./run-organisation-add.ts")).runOrganisationAdd,
});
