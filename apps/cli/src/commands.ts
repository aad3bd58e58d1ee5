import type { Command } from "./call/command.ts";
import { languageCommand } from "./commands/language.ts";
import { screenCommand } from "./commands/screen.ts";

/** Every command, in the order of the help. To add one, see README, "How to add a command". */
export const commands: readonly Command[] = [languageCommand, screenCommand];
