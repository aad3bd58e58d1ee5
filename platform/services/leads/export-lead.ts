import type { Database } from "@suar/database";
import type { Lead } from "@suar/domain";
import { takeOut } from "../export-limits/index.ts";
import { csvLine, type ExportFormat, exportNotice, syntheticMark } from "../exports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayExportLeads } from "./lead-policy.ts";
import { readLead } from "./read-lead.ts";

/**
 * One lead as a file: JSON holds all of it, CSV one line a record. Both carry the notice and the mark of demonstration
 * data. It counts towards the person's limit of the day, and asking for it is recorded.
 * Errors: `session.forbidden`, `lead.not_found`, those of `takeOut`.
 */
export async function exportLead(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  { id, format }: { readonly id: string; readonly format: ExportFormat },
): Promise<string> {
  authorize(mayExportLeads(actor), "lead.export");
  const lead = await takeOut(transaction, actor, async (tx) => {
    const result = await readLead(tx, actor, id);
    const subject = { kind: "lead", id: result.id };
    const records = Math.max(1, result.evidence.length);
    return { kind: "record", records, action: "lead.exported", subject, details: { format }, result };
  });
  return format === "csv" ? leadCsv(lead) : leadJson(lead);
}

function leadJson(shown: Lead): string {
  const { may: _, ...lead } = shown;
  const mark = syntheticMark(lead.synthetic);
  return `${JSON.stringify({ notice: exportNotice, ...(mark === "" ? {} : { mark }), lead }, null, 2)}\n`;
}

const leadCsv = (lead: Lead): string =>
  [
    csvLine(["record", "time", "account", "language", "text", "contacts", "indicators", "mark", "notice"]),
    ...lead.evidence.map((record) =>
      csvLine([
        record.id,
        record.time,
        record.account,
        record.language,
        record.text,
        record.entities.map((entity) => `${entity.type}:${entity.value}`).join(" "),
        record.indicators.map((indicator) => indicator.id).join(" "),
        syntheticMark(record.synthetic),
        exportNotice,
      ]),
    ),
  ].join("");
