import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./finding.ts";

const graceMs = 60_000;

/** A clock that runs behind what the node has written already would put new entries before old ones. */
export const checkClock: Check = async ({ settings: { data: dir }, translator: { t, intl } }) => {
  const written = await stat(join(dir, "keys", "audit-current"));
  const now = Date.now();
  const shown = intl.formatDate(now, { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });
  return now < written.mtimeMs - graceMs
    ? [{ state: "bad", sentence: t("cli.doctor.clockBehind", { now: shown }) }]
    : [{ state: "good", sentence: t("cli.doctor.clock", { now: shown }) }];
};
