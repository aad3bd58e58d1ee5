import { foldText, readFolded } from "@suar/text";
import { readRisk } from "@suar/text/risk";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { readOptions } from "../records/read-options.ts";
import { runOnRecords } from "../records/run-on-records.ts";
import { formatScreening } from "./format-screening.ts";

/** `suar screen FILE`: language, learned scores, indicators and entities of every text, as JSON Lines. */
export const runScreen = (call: Call<typeof readOptions>): Promise<ExitStatus> =>
  runOnRecords(call, ({ id, text }) => {
    const folded = foldText(text);
    const reading = readFolded(folded);
    return formatScreening(id, reading, readRisk(folded, reading));
  });
