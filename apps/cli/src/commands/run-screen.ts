import { readScreening } from "@suar/text/screening";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { readOptions } from "../records/read-options.ts";
import { runOnRecords } from "../records/run-on-records.ts";

/** `suar screen FILE`: language, learned scores, indicators and entities of every text, as JSON Lines. */
export const runScreen = (call: Call<typeof readOptions>): Promise<ExitStatus> =>
  runOnRecords(call, ({ id, text }) => JSON.stringify(readScreening(id, text)));
