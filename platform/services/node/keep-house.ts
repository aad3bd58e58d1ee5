import { makeHeadKeeper, tidyTables, type Database } from "@suar/database";
import { removeOldChallenges } from "../credentials/index.ts";
import { endOldEmergencies } from "../emergency/index.ts";
import { purgeCases } from "../cases/index.ts";
import { purgeContacts } from "../contacts/index.ts";
import { purgeCopies } from "../copies/index.ts";
import { ageCollections, purgeImports } from "../imports/index.ts";
import { purgeExports } from "../export-limits/index.ts";
import { failureFields } from "../jobs/index.ts";
import { purgeRecoveries } from "../keys/index.ts";
import { purgeLeads } from "../leads/index.ts";
import { purgeInvitations } from "../people/index.ts";
import { purgePersons } from "../persons/index.ts";
import { purgeReceipts } from "../receipts/index.ts";
import { expireReferrals } from "../referrals/index.ts";
import { expireData } from "../retention/index.ts";
import { purgeGuesses, removeEndedSessions } from "../sessions/index.ts";
import type { NodeLog } from "./node.ts";

const everyMs = 60_000;
/** So many minutes pass between two looks at what has had its days. */
const expireEvery = 15;
/** A head of the trail is written down, outside the database, after so many entries or so long. */
const headDue = { entries: 1000, minutes: 60 } as const;

/**
 * Deletes, once a minute, what people removed and can no longer bring back, and sessions that are over; every quarter of
 * an hour what has had its days, after which the embedded database is tidied; and writes heads of the trail down outside
 * the database, the last when it closes.
 */
export function keepHouse({
  database,
  corpora,
  log,
}: {
  readonly database: Pick<Database, "transaction" | "db" | "dataDir" | "kind">;
  readonly corpora: string;
  readonly log: NodeLog;
}): { close(): Promise<void> } {
  const { transaction } = database;
  const heads = makeHeadKeeper(database);
  let minute = 0;
  const clean = async (): Promise<void> => {
    try {
      const imports = await purgeImports({ transaction, corpora });
      const leads = await transaction((tx) => purgeLeads(tx));
      await transaction((tx) => removeEndedSessions(tx));
      await transaction((tx) => purgeGuesses(tx));
      await transaction((tx) => purgeCopies(tx));
      await transaction((tx) => purgeReceipts(tx));
      await transaction((tx) => purgeRecoveries(tx));
      await transaction((tx) => endOldEmergencies(tx));
      await transaction((tx) => removeOldChallenges(tx));
      await transaction((tx) => purgeInvitations(tx));
      await transaction((tx) => purgePersons(tx));
      await transaction((tx) => purgeContacts(tx));
      await transaction((tx) => purgeCases(tx));
      await transaction((tx) => purgeExports(tx));
      await transaction((tx) => expireReferrals(tx));
      if (minute % expireEvery === 0) {
        const expired = await expireData({ transaction, corpora });
        const aged = await ageCollections({ transaction, corpora });
        if (aged.erased + aged.clocked > 0) log.info(aged, "collections grew older");
        if (Object.keys(expired).length > 0) log.info(expired, "data was deleted because its time was over");
        await tidyTables(database);
      }
      await heads.keep(headDue);
      if (imports + leads > 0) log.info({ imports, leads }, "removed things were deleted");
    } catch (error) {
      log.error(failureFields(error), "house was not kept");
    }
    minute += 1;
  };
  let running = clean();
  const timer = setInterval(() => {
    running = running.then(clean);
  }, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await running;
      await heads.keep().catch((error: unknown) => log.error(failureFields(error), "heads of the trail were not kept"));
    },
  };
}
