import { csvLine, type ExportFormat, exportNotice, syntheticMark } from "../exports/index.ts";
import { loadRow } from "./load-rows.ts";
import { readView } from "./read-campaign.ts";
import { streamEvidence } from "./read-evidence.ts";

const columns = [
  "campaign",
  "record",
  "text",
  "language",
  "time",
  "account",
  "contacts",
  "indicators",
  "synthetic",
  "notice",
] as const;

/**
 * One campaign with all its records, as CSV (a line a record) or as one JSON object, in pieces of bounded size. Every
 * CSV line and the JSON object carry the mark of demonstration data and the notice.
 * Errors: `campaign.not_found`, `data.missing`, when the first piece is asked for.
 */
export async function* exportCampaign(dir: string, campaign: string, format: ExportFormat): AsyncGenerator<string> {
  const stored = await loadRow(dir, campaign);
  if (format === "json") {
    const view = await readView(dir, stored);
    const head = { notice: exportNotice, synthetic: syntheticMark(view.campaign.synthetic), ...view };
    yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
    let separator = "\n";
    for await (const records of streamEvidence(dir, stored)) {
      yield records
        .map((record) => {
          const line = separator + JSON.stringify(record);
          separator = ",\n";
          return line;
        })
        .join("");
    }
    yield "\n]}\n";
    return;
  }
  yield csvLine(columns);
  for await (const records of streamEvidence(dir, stored)) {
    yield records
      .map((record) =>
        csvLine([
          campaign,
          record.id,
          record.text,
          record.language,
          record.time,
          record.account,
          record.entities.map(({ type, value }) => `${type}: ${value}`).join("; "),
          [...new Set(record.indicators.map((hit) => hit.id))].join("; "),
          syntheticMark(record.synthetic),
          exportNotice,
        ]),
      )
      .join("");
  }
}
