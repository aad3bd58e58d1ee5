import type { Settings } from "@suar/services/settings";
import pino, { type DestinationStream, type Logger } from "pino";

/**
 * The node's log: one JSON object a line, to standard error. What is written holds ids, codes, numbers and route
 * patterns; whoever logs gives no texts, names, addresses or bodies, and a test looks for them.
 */
export function makeLog({ log: level }: Pick<Settings, "log">, to?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, to ?? pino.destination({ fd: 2, sync: true }));
}
