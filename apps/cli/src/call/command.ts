import type { MessageId, Translator } from "@suar/i18n";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { Host } from "../host.ts";

/** One option. `value` is the word that stands for its value in the help; without it the option is a switch. */
export interface OptionDefinition {
  readonly value?: string;
  readonly help: MessageId;
  readonly default?: string;
}
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

/** Values as the definitions promise them: a switch is a boolean, a default is always there. */
export type OptionValues<Options extends OptionDefinitions> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly value: string }
    ? Options[Name] extends { readonly default: string }
      ? string
      : string | undefined
    : boolean;
};

/** What a command is run with. `translate` loads the catalogue at its first call: data needs no sentences. */
export interface Call<Options extends OptionDefinitions = OptionDefinitions> {
  readonly operands: readonly string[];
  readonly options: OptionValues<Options>;
  readonly host: Host;
  readonly translate: () => Promise<Translator>;
}

/** A call of any command, before its definition gives the options their types. */
interface AnyCall extends Omit<Call, "options"> {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

type RunCommand<Options extends OptionDefinitions> = (call: Call<Options>) => Promise<ExitStatus>;

/** A command as data: help, parsing and the exit statuses are made from it; its code is loaded only when it runs. */
export interface CommandDefinition<Options extends OptionDefinitions = OptionDefinitions> {
  /** One or two words: `audit verify`. */
  readonly name: string;
  readonly summary: MessageId;
  /** Words for the operands in the help; all are needed. */
  readonly operands: readonly string[];
  readonly options: Options;
  /** What somebody has to know who reads the output: a paragraph of the help. */
  readonly note?: MessageId;
  readonly load: () => Promise<RunCommand<Options>>;
}

/** A definition of any options, as the table holds it. */
export interface Command {
  readonly definition: Omit<CommandDefinition, "load">;
  readonly run: (call: AnyCall) => Promise<ExitStatus>;
}

/** Ties the options of a definition to the code that reads them. */
export function defineCommand<const Options extends OptionDefinitions>(
  definition: CommandDefinition<Options>,
): Command {
  return {
    definition,
    // `parseCall` gives exactly the values that the definition promises; the table cannot name each one's type.
    run: async (call) => (await definition.load())(call as unknown as Call<Options>),
  };
}
