import { startImport, uploadImport } from "../imports/index.ts";
import { may, type Actor } from "../sessions/index.ts";
import { loadDemonstrationCases } from "./load-demonstration-cases.ts";
import { loadDemonstrationLedger } from "./load-demonstration-ledger.ts";
import type { Node } from "./node.ts";
import { readNode } from "./read-node.ts";

/** Columns of the demonstration's file. */
const mapping = { id: "id", text: "text", time: "posted_at", account: "account" };

/**
 * Gives a demonstration node its data: made-up contacts with cases, a ledger of consents and two referrals, and a file of
 * made-up adverts that goes the same way in as any other, every record marked synthetic. Does nothing on a node that is none,
 * or when the actor's organisation has imports.
 */
export async function loadDemonstration(node: Node, actor: Actor): Promise<void> {
  const { transaction } = node.database;
  const isDue = await transaction(async (tx) => {
    const { demonstration } = await readNode(tx);
    const any = await tx.selectFrom("imports").select("import_id").where("org_id", "=", actor.orgId).executeTakeFirst();
    return demonstration && any === undefined;
  });
  if (!isDue) return;
  if (may(actor, "case.open")) {
    const made = await transaction((tx) => loadDemonstrationCases(tx, actor));
    if (may(actor, "desk.vet"))
      await loadDemonstrationLedger({ transaction, desk: node.exchange.desk, ...made }, actor);
  }
  const { demonstrationCsv } = await import("../demonstration/index.ts");
  const place = { transaction, corpora: node.corpora, limitBytes: node.settings.uploadLimitMb * 2 ** 20 };
  const body = piecesOf(demonstrationCsv());
  const { id } = await uploadImport(place, actor, { name: "demonstration-adverts.csv", body });
  await startImport(place, actor, { id, mapping });
  node.jobs.wake();
}

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
