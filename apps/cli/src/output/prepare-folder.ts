import { constants } from "node:fs";
import { access, mkdir, rmdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { SuarError } from "@suar/domain/errors";

/** A folder for results that is taken back unless it is kept. */
export interface PreparedFolder {
  keep(): void;
  /** Removes the folders that were made here, as far as they are empty, unless they are kept. */
  close(): Promise<void>;
}

/**
 * Makes `path` and sees that it can be written, before any work is done for it.
 * Errors: `output.unwritable` with the folder and the system's reason.
 */
export async function prepareFolder(path: string): Promise<PreparedFolder> {
  let kept = false;
  try {
    const first = await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    return {
      keep: () => {
        kept = true;
      },
      close: async () => {
        if (!kept && first !== undefined) await removeEmpty(resolve(path), resolve(first));
      },
    };
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new SuarError("output.unwritable", { file: path, reason }, { cause });
  }
}

/** From the deepest folder up to the first one that was made. A folder that somebody filled meanwhile stays. */
async function removeEmpty(deepest: string, first: string): Promise<void> {
  for (let folder = deepest; folder.startsWith(first); folder = dirname(folder)) {
    const removed = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
