import { SuarError } from "@suar/domain";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const fileSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** Name of the optional file of settings, looked for in the folder where the command runs. */
export const settingsFileName = "suar.config.json";

/**
 * The values written in `suar.config.json`, unchecked; none when there is no file.
 * Errors: `settings.invalid` when it cannot be read or is not one flat JSON object.
 */
export function readSettingsFile(cwd: string): {
  file: string;
  values: Readonly<Record<string, string | number | boolean>>;
} {
  const file = join(cwd, settingsFileName);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { file, values: {} };
    throw refused(file, "a file that can be read", error);
  }
  try {
    return { file, values: fileSchema.parse(JSON.parse(text.replace(/^\uFEFF/, ""))) };
  } catch (error) {
    throw refused(file, 'one flat JSON object, such as { "port": 8470 }', error);
  }
}

const refused = (file: string, expected: string, cause: unknown): SuarError =>
  new SuarError("settings.invalid", { setting: settingsFileName, value: "", where: file, expected }, { cause });
