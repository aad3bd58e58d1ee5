import { openPort, siblingModule, type Port } from "@suar/workers";
import type { PGliteCalls, PGliteInput } from "./serve-pglite.ts";

export type PGlitePort = Port<PGliteCalls>;

/**
 * Starts PGlite in a thread of its own, so that a long query never stops the server.
 * Errors: `data.not_durable`; whatever PGlite says when it cannot open the folder.
 */
export const startPGlite = (input: PGliteInput): Promise<PGlitePort> =>
  openPort<PGliteCalls, PGliteInput>(siblingModule("./serve-pglite", import.meta.url), input);

/** Checkpoints, closes the files and ends the thread. */
export async function stopPGlite(port: PGlitePort): Promise<void> {
  try {
    await port.call("close", null);
  } finally {
    await port.close();
  }
}
