import { SuarError } from "@suar/domain/errors";
import { once } from "node:events";
import { open, rename, rm } from "node:fs/promises";
import type { Host } from "../host.ts";

/**
 * Writes pieces to standard output, or to a file for its owner alone that is there only when it is whole.
 * Errors: `output.unwritable`; those of the pieces.
 */
export async function writeWhole(
  pieces: AsyncIterable<string>,
  path: string | undefined,
  { stdout, signal }: Host,
): Promise<void> {
  if (path === undefined) {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      if (piece !== "" && !stdout.write(piece)) await once(stdout, "drain", { signal });
    }
    return;
  }
  const part = `${path}.part`;
  const file = await open(part, "w", 0o600).catch((cause: unknown) => {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new SuarError("output.unwritable", { file: path, reason }, { cause });
  });
  let isWhole = false;
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      await file.writeFile(piece);
    }
    await file.sync();
    isWhole = true;
  } finally {
    await file.close();
    if (isWhole) await rename(part, path);
    else await rm(part, { force: true });
  }
}
