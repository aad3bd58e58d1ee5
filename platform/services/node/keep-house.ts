import type { Database } from "@suar/database";
import { removeOldChallenges } from "../credentials/index.ts";
import { endOldEmergencies } from "../emergency/index.ts";
import { purgeImports } from "../imports/index.ts";
import { purgeExports } from "../export-limits/index.ts";
import { failureFields } from "../jobs/index.ts";
import { purgeRecoveries } from "../keys/index.ts";
import { purgeLeads } from "../leads/index.ts";
import { purgeInvitations } from "../people/index.ts";
import { removeEndedSessions } from "../sessions/index.ts";
import type { NodeLog } from "./node.ts";

const everyMs = 60_000;

/** Deletes, once a minute, what people removed and can no longer bring back, and sessions that are over. */
export function keepHouse({
  database,
  corpora,
  log,
}: {
  readonly database: Pick<Database, "transaction">;
  readonly corpora: string;
  readonly log: NodeLog;
}): { close(): Promise<void> } {
  const { transaction } = database;
  const clean = async (): Promise<void> => {
    try {
      const imports = await purgeImports({ transaction, corpora });
      const leads = await transaction((tx) => purgeLeads(tx));
      await transaction((tx) => removeEndedSessions(tx));
      await transaction((tx) => purgeRecoveries(tx));
      await transaction((tx) => endOldEmergencies(tx));
      await transaction((tx) => removeOldChallenges(tx));
      await transaction((tx) => purgeInvitations(tx));
      await transaction((tx) => purgeExports(tx));
      if (imports + leads > 0) log.info({ imports, leads }, "removed things were deleted");
    } catch (error) {
      log.error(failureFields(error), "house was not kept");
    }
  };
  let running = clean();
  const timer = setInterval(() => {
    running = running.then(clean);
  }, everyMs);
  timer.unref();
  return {
    close: () => {
      clearInterval(timer);
      return running;
    },
  };
}
