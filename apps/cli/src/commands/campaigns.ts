import { defineCommand } from "../call/command.ts";
import { readOptions } from "../records/read-options.ts";

export const campaignsOptions = {
  out: { value: "DIR", help: "cli.option.out" },
  ...readOptions,
  time: { value: "COLUMN", help: "cli.option.time" },
  account: { value: "COLUMN", help: "cli.option.account" },
  "picture-hash": { value: "COLUMN", help: "cli.option.pictureHash" },
  "candidate-threshold": { value: "X", help: "cli.option.candidateThreshold" },
  engine: { value: "NAME", help: "cli.option.engine", default: "duckdb" },
} as const;

export const campaignsCommand = defineCommand({
  name: "campaigns",
  summary: "cli.campaigns.summary",
  operands: ["FILE"],
  options: campaignsOptions,
  load: async () => (await import("./run-campaigns.ts")).runCampaigns,
});
