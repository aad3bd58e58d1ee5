import { csvLine, type ExportFormat, exportNotice, syntheticMark } from "../exports/index.ts";
import { loadRows } from "./load-rows.ts";
import { readView } from "./read-campaign.ts";
import { writeTemplate } from "./write-template.ts";

const columns = [
  "campaign",
  "size",
  "rank",
  "title",
  "template",
  "languages",
  "identifiers",
  "indicators",
  "reasons",
  "first_seen",
  "last_seen",
  "synthetic",
  "notice",
] as const;

/**
 * All campaigns of a corpus in rank order, without their records: CSV with a line each, or one JSON object.
 * Errors: `data.missing`, when the first piece is asked for.
 */
export async function* exportCampaigns(dir: string, format: ExportFormat): AsyncGenerator<string> {
  const rows = await loadRows(dir);
  if (format === "json") {
    const synthetic = syntheticMark(rows.some((one) => one.row.synthetic));
    yield `${JSON.stringify({ notice: exportNotice, synthetic }).slice(0, -1)},"campaigns":[`;
    for (const [at, row] of rows.entries()) {
      yield `${at === 0 ? "\n" : ",\n"}${JSON.stringify((await readView(dir, row)).campaign)}`;
    }
    yield "\n]}\n";
    return;
  }
  yield csvLine(columns);
  for (const row of rows) {
    const { campaign } = await readView(dir, row);
    yield csvLine([
      campaign.campaign,
      campaign.size,
      campaign.rank,
      campaign.title,
      writeTemplate(campaign),
      Object.entries(campaign.languages)
        .map(([language, records]) => `${language}: ${records}`)
        .join("; "),
      campaign.identifiers.map(({ type, value, count }) => `${type}: ${value} (${count})`).join("; "),
      campaign.indicators.map(({ id, records }) => `${id} (${records})`).join("; "),
      campaign.reasons.map((reason) => reason.code).join("; "),
      campaign.first_seen,
      campaign.last_seen,
      syntheticMark(campaign.synthetic),
      exportNotice,
    ]);
  }
}
