import { foldText, readLanguage } from "@suar/text";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { readOptions } from "../records/read-options.ts";
import { runOnRecords } from "../records/run-on-records.ts";

/** `suar language FILE`: language, script and encoding of every text, as JSON Lines. */
export const runLanguage = (call: Call<typeof readOptions>): Promise<ExitStatus> =>
  runOnRecords(call, (records) =>
    records.map(({ id, text }) => {
      const { language, script, encoding, confidence } = readLanguage(foldText(text));
      return JSON.stringify({ id, language, script, encoding, confidence });
    }),
  );
