import type { Translator } from "@suar/i18n";
import type { Host } from "../host.ts";

const terminalPauseMs = 200;
const logPauseMs = 5000;

/** Tells how far a run is, in words, on standard error. */
export interface ProgressReporter {
  /** `words` is asked only when it is time to say something. */
  tell(words: (translator: Translator) => string): void;
  /** Takes the line off the terminal, so that what follows stands alone. */
  clear(): void;
}

/** A line that renews itself on a terminal, a line every five seconds elsewhere, nothing when `quiet`. */
export function reportProgress(host: Host, quiet: boolean, translate: () => Promise<Translator>): ProgressReporter {
  const terminal = host.stderr.isTTY === true;
  const pause = terminal ? terminalPauseMs : logPauseMs;
  let last = performance.now();
  let translator: Translator | null = null;
  let shown = false;
  // The catalogue is loaded when the first word is due. Should that fail, it fails again where words must be said.
  const load = async (): Promise<void> => {
    translator = await translate().catch(() => null);
  };
  return {
    tell: (words) => {
      if (quiet || performance.now() - last < pause) return;
      last = performance.now();
      if (translator) {
        host.stderr.write(terminal ? `\r\u001b[2K${words(translator)}` : `${words(translator)}\n`);
        shown = terminal;
      } else void load();
    },
    clear: () => {
      if (shown) host.stderr.write("\r\u001b[2K");
      shown = false;
    },
  };
}
