import type { Database, Tx } from "@suar/database";
import type { AuditEntry, AuditFilter } from "@suar/domain";
import { reachableEntry } from "../case-walls/index.ts";
import { takeOut } from "../export-limits/index.ts";
import { csvLine } from "../exports/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { entriesMatching, presentEntry, withEntryColumns } from "./audit-queries.ts";

const pageSize = 1000;

/**
 * The trail under a filter as CSV, oldest first, ids and closed words only. Each page is a transaction of its own. What
 * is taken out counts towards the person's limit of the day, and stands in the trail.
 * Errors: `session.forbidden`, those of `takeOut`.
 */
export async function exportAudit(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  filter: AuditFilter,
): Promise<AsyncIterable<string>> {
  authorize(may(actor, "audit.export"), "audit.export");
  const last = await takeOut(transaction, actor, async (tx) => {
    const wall = await reachableEntry(tx, actor);
    const counted = entriesMatching(tx, actor.orgId, filter, wall).select((row) => [
      row.fn.countAll<number>().as("records"),
      row.fn.max("e.seq").as("last"),
    ]);
    const { records, last: result } = await counted.executeTakeFirstOrThrow();
    const subject = { kind: "organisation", id: actor.orgId };
    return { kind: "audit_entry", records, action: "audit.exported", subject, result: result ?? 0 };
  });
  return csvOf((after) => transaction((tx) => pageAfter(tx, actor, filter, { after, last })));
}

async function* csvOf(read: (after: number) => Promise<readonly AuditEntry[]>): AsyncGenerator<string> {
  yield csvLine(["number", "time_utc", "person", "person_id", "action", "subject_kind", "subject_id", "details"]);
  let after = 0;
  for (;;) {
    const page = await read(after);
    yield page.map(lineOf).join("");
    if (page.length < pageSize) return;
    after = page.at(-1)?.seq ?? after;
  }
}

const lineOf = ({ seq, at, actor, action, subject, details }: AuditEntry): string =>
  csvLine([seq, at, actor?.name ?? "", actor?.id ?? "", action, subject.kind, subject.id, JSON.stringify(details)]);

const pageAfter = async (
  tx: Tx,
  actor: Actor,
  filter: AuditFilter,
  { after, last }: { readonly after: number; readonly last: number },
): Promise<readonly AuditEntry[]> => {
  const wall = await reachableEntry(tx, actor);
  const page = entriesMatching(tx, actor.orgId, filter, wall).where("e.seq", ">", after).where("e.seq", "<=", last);
  return (await withEntryColumns(page).orderBy("e.seq").limit(pageSize).execute()).map(presentEntry);
};
