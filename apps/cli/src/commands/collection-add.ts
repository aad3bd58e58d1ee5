import { defineCommand } from "../call/command.ts";
import { readOptions } from "../records/read-options.ts";

export const collectionAddOptions = {
  into: { value: "DIR", help: "cli.option.into" },
  day: { value: "DATE", help: "cli.option.day" },
  "keep-days": { value: "N", help: "cli.option.keepDays", default: "30" },
  out: { value: "DIR", help: "cli.option.collectionOut" },
  ...readOptions,
  time: { value: "COLUMN", help: "cli.option.time" },
  account: { value: "COLUMN", help: "cli.option.account" },
  "picture-hash": { value: "COLUMN", help: "cli.option.pictureHash" },
  "candidate-threshold": { value: "X", help: "cli.option.candidateThreshold" },
} as const;

export const collectionAddCommand = defineCommand({
  name: "collection add",
  summary: "cli.collection.add.summary",
  operands: ["FILE"],
  options: collectionAddOptions,
  note: "cli.collection.note",
  load: async () => (await import("./run-collection-add.ts")).runCollectionAdd,
});
