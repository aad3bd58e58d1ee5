import { parseArgs } from "node:util";
import { UsageError } from "../errors/usage-error.ts";
import type { Command, OptionDefinition } from "./command.ts";
import { nearestWord } from "./nearest-word.ts";

/** What the words after `suar` ask for. */
export type ParsedCall =
  | { readonly kind: "help"; readonly command: Command | undefined }
  | { readonly kind: "version" }
  | {
      readonly kind: "run";
      readonly command: Command;
      readonly operands: readonly string[];
      readonly options: Readonly<Record<string, string | boolean | undefined>>;
    };

/**
 * Reads a command line by the table of commands. `--` ends the options, `-` is an operand.
 * Errors: `UsageError` for an unknown command or option, a value that is missing or not wanted, too few or too many
 * operands, an option given twice.
 */
export function parseCall(words: readonly string[], commands: readonly Command[]): ParsedCall {
  const [first, second] = words;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    return { kind: "help", command: first === "help" ? findCommand(words.slice(1), commands) : undefined };
  }
  if (first === "--version" || first === "-V") return { kind: "version" };
  const command = findCommand(words, commands);
  if (!command) {
    const names = commands.map(({ definition }) => definition.name);
    const typed = names.some((name) => name.startsWith(`${first} `)) ? `${first} ${second ?? ""}`.trim() : first;
    const near = nearestWord(typed, names);
    if (near !== undefined) throw new UsageError("cli.usage.unknownCommandNear", { name: typed, near });
    throw new UsageError("cli.usage.unknownCommand", { name: typed });
  }
  return parseCommand(words.slice(command.definition.name.split(" ").length), command);
}

/** The command whose one or two words stand first. */
function findCommand(words: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands.find(({ definition }) => definition.name.split(" ").every((word, at) => words[at] === word));
}

function parseCommand(words: readonly string[], command: Command): ParsedCall {
  const { name, options: defined, operands } = command.definition;
  const known: Readonly<Record<string, OptionDefinition>> = defined;
  const found: Record<string, string | boolean | undefined> = {};
  const given: string[] = [];
  const config = Object.entries(known).map(([option, { value }]) => [option, { type: value ? "string" : "boolean" }]);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(config) as Record<string, { type: "string" | "boolean" }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") given.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.name === "h") return { kind: "help", command };
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, Object.keys(known), name);
    if (Object.hasOwn(found, token.name)) throw new UsageError("cli.usage.twice", { option: token.rawName }, name);
    if (option.value === undefined && token.value !== undefined) {
      throw new UsageError("cli.usage.noValue", { option: token.rawName }, name);
    }
    if (option.value !== undefined && (token.value === undefined || isOption(token.value, token.inlineValue))) {
      throw new UsageError("cli.usage.needsValue", { option: token.rawName, value: option.value }, name);
    }
    found[token.name] = token.value ?? true;
  }
  const [missing] = operands.slice(given.length);
  if (missing !== undefined) throw new UsageError("cli.usage.missingOperand", { operand: missing }, name);
  const [surplus] = given.slice(operands.length);
  if (surplus !== undefined) throw new UsageError("cli.usage.tooMany", { operand: surplus }, name);
  for (const [option, { value, default: byDefault }] of Object.entries(known)) {
    found[option] ??= value === undefined ? false : byDefault;
  }
  return { kind: "run", command, operands: given, options: found };
}

/** `--id --text x` has forgotten the value of `--id`; `--id=--text` means what it says. */
const isOption = (value: string, inline: boolean | undefined): boolean => !inline && value.startsWith("--");

function unknownOption(option: string, known: readonly string[], command: string): UsageError {
  const near = nearestWord(option.replace(/^-+/, ""), known);
  if (near === undefined) return new UsageError("cli.usage.unknownOption", { option }, command);
  return new UsageError("cli.usage.unknownOptionNear", { option, near: `--${near}` }, command);
}
