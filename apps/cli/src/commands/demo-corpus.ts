import { defineCommand } from "../call/command.ts";

export const demoCorpusOptions = {
  out: { value: "DIR", help: "cli.option.out" },
  adverts: { value: "NUMBER", help: "cli.option.adverts", default: "15000" },
  seed: { value: "NUMBER", help: "cli.option.seed", default: "1" },
  format: { value: "NAME", help: "cli.option.corpusFormat", default: "csv" },
} as const;

export const demoCorpusCommand = defineCommand({
  name: "demo-corpus",
  summary: "cli.demoCorpus.summary",
  operands: [],
  options: demoCorpusOptions,
  load: async () => (await import("./run-demo-corpus.ts")).runDemoCorpus,
});
