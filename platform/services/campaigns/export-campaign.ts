import { csvLine, type ExportFormat, exportNotice, syntheticMark } from "../exports/index.ts";
import { loadRow } from "./load-rows.ts";
import type { StoredRow } from "./part-writer.ts";
import { readView } from "./read-campaign.ts";
import { streamEvidence } from "./read-evidence.ts";
import { readPictures } from "./read-pictures.ts";

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
  if (format === "csv") {
    yield csvLine(columns);
    yield* recordLines(dir, stored);
  } else {
    yield* campaignObject(dir, stored);
    yield "\n";
  }
}

/**
 * Several campaigns in one file: CSV lines under one header, or a JSON list of what `exportCampaign` gives.
 * Errors: as `exportCampaign`, for any of them, before the first piece.
 */
export async function* exportChosenCampaigns(
  dir: string,
  campaigns: readonly string[],
  format: ExportFormat,
): AsyncGenerator<string> {
  const rows: StoredRow[] = [];
  for (const campaign of new Set(campaigns)) rows.push(await loadRow(dir, campaign));
  if (format === "csv") {
    yield csvLine(columns);
    for (const row of rows) yield* recordLines(dir, row);
    return;
  }
  let separator = "[";
  for (const row of rows) {
    yield separator;
    yield* campaignObject(dir, row);
    separator = ",\n";
  }
  yield "]\n";
}

async function* recordLines(dir: string, stored: StoredRow): AsyncGenerator<string> {
  for await (const records of streamEvidence(dir, stored)) {
    yield records
      .map((record) =>
        csvLine([
          stored.row.campaign,
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

async function* campaignObject(dir: string, stored: StoredRow): AsyncGenerator<string> {
  const view = await readView(dir, stored);
  const pictures = await readPictures(dir, stored.row.campaign);
  const head = { notice: exportNotice, synthetic: syntheticMark(view.campaign.synthetic), ...view, pictures };
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
  yield "\n]}";
}
