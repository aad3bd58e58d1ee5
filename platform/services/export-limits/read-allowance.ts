import type { Tx } from "@suar/database";
import { exportClasses, exportLimitOf, exportWindowMs, instantOf, type ExportAllowance } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";

/** How much one may take out in 24 hours, and how much of it is used. Errors: `session.forbidden`. */
export async function readAllowance(tx: Tx, actor: Actor, now = Date.now()): Promise<ExportAllowance> {
  const { orgId, userId, roles } = actor;
  authorize(may(actor, "export.read_allowance", { orgId, ownerId: userId }), "export.read_allowance");
  const rows = await tx
    .selectFrom("exports")
    .select(["kind", (row) => row.fn.sum<string>("records").as("records")])
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("at", ">", instantOf(now - exportWindowMs))
    .groupBy("kind")
    .execute();
  const [record, person] = exportClasses.map((kind) => ({
    limit: exportLimitOf(roles, kind),
    used: Number(rows.find((row) => row.kind === kind)?.records ?? 0),
  }));
  const nothing = { limit: 0, used: 0 };
  return { records: record ?? nothing, people: person ?? nothing };
}
