import { access } from "node:fs/promises";
import { SuarError } from "@suar/domain/errors";

/** Errors: `input.missing` with the file's name. */
export async function requireFile(file: string): Promise<void> {
  try {
    await access(file);
  } catch (cause) {
    throw new SuarError("input.missing", { file }, { cause });
  }
}

/** The database knows neither the name of a file nor whose folder it was given. */
export const nameFile = (error: unknown, places: { readonly file: string; readonly dir: string }): unknown =>
  error instanceof SuarError ? new SuarError(error.code, { ...places, ...error.details }, { cause: error }) : error;
