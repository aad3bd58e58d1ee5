import type { Translator } from "@suar/i18n";
import type { Command } from "./command.ts";

const widest = 100;

/** Help for all commands, or for one. Ends without a line feed. */
export const formatHelp = (commands: readonly Command[], command: Command | undefined, { t }: Translator): string =>
  command ? formatOne(command, t) : formatAll(commands, t);

function formatAll(commands: readonly Command[], t: Translator["t"]): string {
  const rows = commands.map(({ definition }) => [definition.name, t(definition.summary)] as const);
  return [
    t("cli.help.about"),
    "",
    `${t("cli.help.usage")} suar COMMAND [OPTIONS]`,
    "",
    t("cli.help.commands"),
    ...formatRows(rows),
    "",
    t("cli.help.options"),
    ...formatRows([
      ["--help", t("cli.option.help")],
      ["--version", t("cli.option.version")],
    ]),
    "",
    t("cli.help.exit"),
    "",
    t("cli.help.notice"),
  ].join("\n");
}

function formatOne({ definition }: Command, t: Translator["t"]): string {
  const { name, summary, operands, options, note } = definition;
  const rows = Object.entries(options).map(([option, { value, help, default: byDefault }]) => {
    const words = byDefault === undefined ? t(help) : `${t(help)} ${t("cli.help.default", { value: byDefault })}`;
    return [`--${option}${value === undefined ? "" : ` ${value}`}`, words] as const;
  });
  return [
    t(summary),
    "",
    `${t("cli.help.usage")} ${["suar", name, ...operands, "[OPTIONS]"].join(" ")}`,
    ...(operands.includes("FILE") && "text" in options ? ["", ...wrap(t("cli.help.file"), widest)] : []),
    ...(note === undefined ? [] : ["", ...wrap(t(note), widest)]),
    "",
    t("cli.help.options"),
    ...formatRows([...rows, ["--help", t("cli.option.help")]]),
    "",
    t("cli.help.exit"),
  ].join("\n");
}

/** Two columns; the second goes on under itself. */
function formatRows(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, words]) => {
    const [first = "", ...rest] = wrap(words, widest - left);
    return [`  ${name.padEnd(left - 2)}${first}`, ...rest.map((line) => `${" ".repeat(left)}${line}`)];
  });
}

function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
