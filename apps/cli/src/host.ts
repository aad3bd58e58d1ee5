import type { Readable, Writable } from "node:stream";

/** What a command may use of the process around it. */
export interface Host {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted by Ctrl+C and when nobody reads standard output any more; see `Stopped`. */
  readonly signal: AbortSignal;
}

/** Why a run was stopped from outside; it is the reason of the host's signal, and no failure. */
export class Stopped extends Error {
  /** 130 after Ctrl+C, 143 after a request to end, 0 when the reader of standard output had enough. */
  readonly exitStatus: 0 | 130 | 143;

  constructor(exitStatus: 0 | 130 | 143) {
    super("stopped");
    this.name = "Stopped";
    this.exitStatus = exitStatus;
  }
}
