import { defineCommand } from "../call/command.ts";

export const picturesOptions = {
  quiet: { help: "cli.option.quiet" },
} as const;

export const picturesCommand = defineCommand({
  name: "pictures",
  summary: "cli.pictures.summary",
  operands: ["FOLDER"],
  options: picturesOptions,
  note: "cli.pictures.note",
  load: async () => (await import("./run-pictures.ts")).runPictures,
});
