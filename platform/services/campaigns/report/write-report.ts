import type { Translator } from "@suar/i18n";
import { exportNotice } from "../../exports/index.ts";
import type { StoredRow } from "../part-writer.ts";
import { readView } from "../read-campaign.ts";
import { readExamples } from "./read-examples.ts";
import { reportStyle } from "./report-style.ts";
import { writeSection } from "./write-section.ts";
import { escapeHtml } from "./escape-html.ts";

/** Campaigns shown in one report; the rest is in campaigns.jsonl, and the report says so. */
const maxReported = 200;

/**
 * The campaigns as one HTML page that needs nothing else: no script, no font, no picture from anywhere. Everything that
 * came from a record is escaped and isolated in its direction.
 * Errors: those of reading the corpus folder.
 */
export async function* writeReport(
  dir: string,
  rows: readonly StoredRow[],
  translator: Translator,
): AsyncGenerator<string> {
  const { t, locale } = translator;
  const records = rows.reduce((sum, one) => sum + one.row.size, 0);
  const isSynthetic = rows.some((one) => one.row.synthetic);
  yield `<!doctype html>
<html lang="${locale.code}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(t("report.title"))}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(t("report.title"))}</h1>
<p>${escapeHtml(t("report.summary", { campaigns: rows.length, records }))}</p>
<p class="soft">${escapeHtml(t("report.how"))}</p>
<div class="notice" role="note">
<p><strong>${escapeHtml(t("notice.lead"))}</strong></p>
<p class="small soft">${escapeHtml(t("notice.unofficial"))}</p>
${isSynthetic ? `<p><strong>${escapeHtml(t("notice.synthetic"))}</strong></p>` : ""}
</div>
</header>
<main>
${rows.length === 0 ? `<p>${escapeHtml(t("web.campaigns.none.sentence"))}</p>` : ""}
<ol class="list">
`;
  for (const row of rows.slice(0, maxReported)) {
    const { campaign } = await readView(dir, row);
    yield writeSection(campaign, await readExamples(dir, row), translator);
  }
  yield "</ol>\n";
  if (rows.length > maxReported) {
    yield `<p>${escapeHtml(t("report.omitted", { campaigns: rows.length - maxReported }))}</p>\n`;
  }
  yield `</main>\n<footer><p class="small soft" lang="en" dir="ltr">${escapeHtml(exportNotice)}</p></footer>\n</body>\n</html>\n`;
}
