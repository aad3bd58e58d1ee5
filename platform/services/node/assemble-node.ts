import { finishErasures, type Database } from "@suar/database";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { keyedItems, openDesk, startPostman } from "../agreements/index.ts";
import { caseImportJob, keyedImports, LentKeys, makeCaseImportHandler, sweepCaseFiles } from "../case-imports/index.ts";
import { keyedCases } from "../cases/index.ts";
import { keyedContacts } from "../contacts/index.ts";
import { keyedCopies } from "../copies/index.ts";
import { openSignInDesk } from "../credentials/index.ts";
import { DrillDesk } from "../erase-drill/index.ts";
import { importJob, makeImportHandler, makeRebuildHandler, rebuildJob, sweepCorpora } from "../imports/index.ts";
import { startJobRunner } from "../jobs/index.ts";
import { KeyMover } from "../keys/index.ts";
import { keyedPersons } from "../persons/index.ts";
import { keyedDesks } from "../desks/index.ts";
import { keyedReferrals, referralEnvelopes } from "../referrals/index.ts";
import { keyedReports } from "../offer-reports/index.ts";
import { ProofGuard } from "../proofs/index.ts";
import { ProgramDoor } from "../programs/index.ts";
import { accountGuesses, SlowDown, StoredSlowDown } from "../sessions/index.ts";
import type { Settings } from "../settings/index.ts";
import { ensureNode } from "./ensure-node.ts";
import { keepHouse } from "./keep-house.ts";
import type { Node, NodeLog } from "./node.ts";
import { version } from "./version.ts";

const quarterHourMs = 15 * 60_000;

/**
 * Makes a node of an open database: its row, its corpora without half uploads, its worker (which takes up what a crash
 * cut off) and its housekeeping. What the list outside the database says was erased is gone before anybody is
 * served. Closing the node closes the database.
 */
export async function assembleNode({
  settings,
  database,
  log,
}: {
  readonly settings: Settings;
  readonly database: Database;
  readonly log: NodeLog;
}): Promise<Node> {
  const corpora = join(settings.data, "corpora");
  const { transaction } = database;
  const { id } = await transaction(ensureNode);
  const erased = await finishErasures(database);
  for (const thing of erased) {
    if (thing.kind === "import") await rm(join(corpora, thing.id), { recursive: true, force: true });
  }
  if (erased.length > 0)
    log.info({ erased: erased.length }, "erasures were finished that a crash or a restore had undone");
  const swept = await sweepCorpora({ transaction, corpora }, { isAlone: database.kind === "pglite" });
  if (swept > 0) log.info({ swept }, "half uploads were deleted");
  const left = await sweepCaseFiles({ transaction, corpora });
  if (left > 0) log.info({ left }, "files of cases were deleted that a crash had left");
  const signIn = await openSignInDesk(settings);
  const lent = new LentKeys();
  const handlers = {
    [importJob]: makeImportHandler({ transaction, corpora }),
    [rebuildJob]: makeRebuildHandler({ transaction, corpora }),
    [caseImportJob]: makeCaseImportHandler({ transaction, corpora, lent }),
  };
  const jobs = startJobRunner({ database, handlers, log });
  const keys = new KeyMover({
    transaction,
    records: [
      keyedPersons,
      keyedCopies,
      keyedItems,
      keyedReports,
      keyedContacts,
      keyedCases,
      keyedDesks,
      keyedReferrals,
      keyedImports,
    ],
    log,
  });
  const desk = await openDesk(id, settings, referralEnvelopes);
  const postman = startPostman({ database, desk, log });
  const drill = new DrillDesk(database, { program: version, log });
  const house = keepHouse({ database, corpora, log });
  return {
    id,
    settings,
    database,
    corpora,
    jobs,
    drill,
    exchange: { desk, postman },
    guard: {
      account: new StoredSlowDown(transaction, accountGuesses),
      address: new SlowDown({ free: 30, forgetMs: quarterHourMs }),
    },
    proofs: new ProofGuard(),
    door: new ProgramDoor(),
    signIn,
    keys,
    lent,
    close: async () => {
      await jobs.close();
      await postman.close();
      await keys.close();
      await house.close();
      await drill.close();
      await database.close();
    },
  };
}
