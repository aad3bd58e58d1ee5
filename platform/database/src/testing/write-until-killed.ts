import { randomBytes } from "node:crypto";
import { instantOf, makeUuidV7, type OrgId } from "@suar/domain";
import { appendAudit } from "../audit/append-audit.ts";
import { openDatabase } from "../open-database.ts";

// Started by kill.test.ts as a process of its own: writes one organisation and one audit entry a transaction, two
// transactions at a time, and prints the id only when the commit was acknowledged, until it is killed.
const [dataDir = ""] = process.argv.slice(2);
const database = await openDatabase({ dataDir });
process.stdout.write("open\n");

async function writeOne(): Promise<void> {
  const orgId = makeUuidV7<OrgId>(Date.now(), randomBytes(10));
  const at = instantOf(Date.now());
  await database.transaction(async (tx) => {
    await tx.insertInto("organisations").values({ org_id: orgId, name: "Synthetic", created_at: at }).execute();
    await appendAudit(tx, {
      orgId,
      actor: null,
      action: "node.claimed",
      subject: { kind: "organisation", id: orgId },
    });
  });
  process.stdout.write(`${orgId}\n`);
}

for (;;) await Promise.all([writeOne(), writeOne()]);
