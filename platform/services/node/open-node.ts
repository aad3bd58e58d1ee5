import { makeBackupRecipient, type Database } from "@suar/database";
import { offerClaim } from "../sessions/index.ts";
import type { Settings } from "../settings/index.ts";
import { assembleNode } from "./assemble-node.ts";
import type { FirstWords, Node, NodeLog } from "./node.ts";
import { planDemonstration } from "./plan-demonstration.ts";

/**
 * Opens the node of an open database, and makes what a first start makes: its row, its backup recipient, its one-time
 * link. The words are for the terminal, this once.
 * Errors: those of the database and of the disk; the database is then closed.
 */
export async function openNode({
  settings,
  database,
  log,
  demonstration = false,
}: {
  readonly settings: Settings;
  readonly database: Database;
  readonly log: NodeLog;
  /** A node that nobody has claimed yet will get demonstration data. */
  readonly demonstration?: boolean;
}): Promise<{ readonly node: Node; readonly words: FirstWords }> {
  try {
    const recipient = await makeBackupRecipient(settings.data);
    const node = await assembleNode({ settings, database, log });
    if (demonstration) await database.transaction(planDemonstration);
    const claimToken = await database.transaction((tx) => offerClaim(tx));
    return { node, words: { claimToken, backupIdentity: recipient?.identity } };
  } catch (error) {
    await database.close();
    throw error;
  }
}
