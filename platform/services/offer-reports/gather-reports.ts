import { appendAudit } from "@suar/database";
import { instantOf, reportsPerDay, SuarError, type Import, type Instant } from "@suar/domain";
import { uploadImport, type UploadPlace } from "../imports/index.ts";
import { openKeys } from "../keyring/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayGatherReports } from "./report-policy.ts";
import { selectReports } from "./report-queries.ts";
import { openReport } from "./sealed-report.ts";

interface GatheredReport {
  readonly id: string;
  readonly text: string;
  readonly time: Instant;
}

/**
 * Writes the newest reports that are no spam, at most 2,000, into a new import, so that campaigns are searched for in them
 * and opened as leads. From then on their words lie with the adverts, no longer sealed. Records are numbered: a receipt
 * must not travel with a lead.
 * Errors: `input.empty` without a report; `key.locked`, `key.not_granted`; those of `uploadImport`.
 */
export async function gatherReports(place: UploadPlace, actor: Actor, now = Date.now()): Promise<Import> {
  authorize(mayGatherReports(actor), "offer_report.gather");
  const reports = await place.transaction(async (tx) => {
    const keys = await openKeys(tx, actor);
    const rows = await selectReports(tx, actor.orgId)
      .where("r.state", "<>", "spam")
      .orderBy("r.received_at", "desc")
      .orderBy("r.report_id")
      .limit(reportsPerDay)
      .execute();
    return rows.map((row, at): GatheredReport => {
      return { id: `report-${at + 1}`, text: openReport(keys, row).text, time: row.received_at };
    });
  });
  if (reports.length === 0) throw new SuarError("input.empty");
  const name = `reports-${instantOf(now).slice(0, 10)}.jsonl`;
  const gathered = await uploadImport(place, actor, { name, body: linesOf(reports) });
  await place.transaction(async (tx) => {
    const subject = { kind: "import", id: gathered.id };
    const details = { reports: reports.length };
    const action = "offer_report.gathered";
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action, subject, details });
  });
  return gathered;
}

async function* linesOf(reports: readonly GatheredReport[]): AsyncGenerator<Uint8Array> {
  for (const report of reports) yield Buffer.from(`${JSON.stringify(report)}\n`, "utf8");
}
