import { makeBackupRecipient, openDatabase } from "@suar/database";
import { offerClaim } from "../sessions/index.ts";
import type { Settings } from "../settings/index.ts";
import { assembleNode } from "./assemble-node.ts";
import type { FirstWords, Node, NodeLog } from "./node.ts";

/**
 * Opens the node in `settings.data`, and makes it when it is not there yet. The words are for the terminal, this once.
 * Errors: those of `openDatabase` (`data.locked` with the owner's process id, `data.newer`, `database.unreachable` ...).
 */
export async function openNode(
  settings: Settings,
  log: NodeLog,
): Promise<{ readonly node: Node; readonly words: FirstWords }> {
  const { data: dataDir, databaseUrl: url } = settings;
  const database = await openDatabase({ dataDir, ...(url === undefined ? {} : { url }) });
  try {
    const node = await assembleNode({ settings, database, log });
    const claimToken = await database.transaction((tx) => offerClaim(tx));
    const recipient = await makeBackupRecipient(dataDir);
    return { node, words: { claimToken, backupIdentity: recipient?.identity } };
  } catch (error) {
    await database.close();
    throw error;
  }
}
