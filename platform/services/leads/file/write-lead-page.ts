import { describeReason, type MessageId, type Translator } from "@suar/i18n";
import { escapeHtml, isolate, reportStyle, writeTemplate } from "../../campaigns/index.ts";
import type { CapturedRecord, LeadFile } from "./lead-file.ts";
import { writePictures } from "./write-pictures.ts";
import { writePlaces } from "./write-places.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The lead file as one page to print: no script, no font, no picture from anywhere. Everything that came from a record or a
 * person is escaped and isolated in its direction.
 */
export function writeLeadPage(file: LeadFile, translator: Translator): string {
  const { t, intl, locale } = translator;
  const { lead, campaign, source, measured, whole } = file;
  const words = (id: MessageId, values?: Parameters<typeof t>[1]): string => escapeHtml(t(id, values));
  const row = (name: string, value: string): string => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`;
  return `<!doctype html>
<html lang="${locale.code}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${words("leadFile.title")}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<p><strong dir="ltr">${escapeHtml(file.tlp)}</strong></p>
<h1>${words("leadFile.title")}</h1>
<p class="template">${isolate(lead.title)}</p>
<div class="notice" role="note">
<p><strong>${words("notice.lead")}</strong></p>
<p>${words("leadFile.noLabel")}</p>
<p class="small soft">${words("notice.unofficial")}</p>
${file.mark === "" ? "" : `<p><strong>${words("notice.synthetic")}</strong></p>`}
</div>
</header>
<main>
<h2>${words("leadFile.origin")}</h2>
<table>
${row(words("leadFile.lead"), isolate(lead.id))}
${row(words("report.id"), isolate(campaign.campaign))}
${row(words("leadFile.openedBy"), `${isolate(lead.openedBy)}, ${isolate(lead.openedAt)}`)}
${row(words("leadFile.madeBy"), `${isolate(file.made.by)}, ${isolate(file.made.at)}`)}
${row(words("report.source"), isolate(source.name))}
${source.files.map((each) => row("SHA-256", `${isolate(each.at)} ${isolate(each.sha256)}`)).join("\n")}
</table>
<h2>${words("report.why")}</h2>
<ul>${campaign.reasons.map((reason) => `<li>${escapeHtml(describeReason(intl, reason))}</li>`).join("")}</ul>
${lead.facts.length === 0 ? "" : `<h2>${words("web.facts.kept")}</h2><ul>${lead.facts.map((fact) => `<li>${words(`controlFact.${fact.fact}`)}: ${isolate(fact.words)} (${isolate(fact.records.join(", "))}; ${isolate(fact.by)}, ${isolate(fact.at)})</li>`).join("")}</ul>`}
${whole === null ? "" : writeWhole(whole, translator)}
<h2>${words("leadFile.errors")}</h2>
<p>${words("leadFile.errors.numbers", {
    right: intl.formatNumber(measured.recordsRightlyInACampaign, percent),
    found: intl.formatNumber(measured.pairsFound, percent),
  })}</p>
<p class="small soft" lang="en" dir="ltr">${escapeHtml(`${measured.set}; ${measured.measured}. Not measured: ${measured.unmeasured}.`)}</p>
<h2>${words("report.template")}</h2>
<p class="template">${isolate(writeTemplate(campaign))}</p>
<h2>${words("report.contacts")}</h2>
<ul>${campaign.identifiers.map(({ type, value, count }) => `<li>${words(`entity.${type}`)}: ${isolate(value)} (${intl.formatNumber(count)})</li>`).join("")}</ul>
${writePlaces(file.places, translator)}
${writePictures(file.pictures, translator)}
<h2>${words("leadFile.decisions")}</h2>
<ul>${lead.decisions.map((each) => `<li>${words(`verdict.${each.verdict}`)}, ${words(`decisionReason.${each.reason}`)}: ${isolate(each.by)}, ${isolate(each.at)}${each.withdrawnAt === null ? "" : ` (${words("leadFile.takenBack")})`}</li>`).join("")}</ul>
<h2>${words("leadFile.records", { shown: file.records.length, all: file.recordsInAll })}</h2>
${file.records.map((record) => writeRecord(record, words)).join("\n")}
<h2>SHA-256</h2>
<p class="small">${words("leadFile.check")} ${isolate(file.sha256)}</p>
</main>
<footer><p class="small soft" lang="en" dir="ltr">${escapeHtml(file.notice)}</p></footer>
</body>
</html>
`;
}

const percent = { style: "percent", maximumFractionDigits: 1 } as const;

function writeRecord(record: CapturedRecord, words: (id: MessageId) => string): string {
  const about = [record.time, record.account, record.language, record.campaign ?? null].flatMap((value) =>
    value === null ? [] : [isolate(value)],
  );
  const hits = [...new Set(record.indicators.map((hit) => hit.label))].map((label) => isolate(label));
  return `<section class="notice">
<h3>${isolate(record.id)}</h3>
<p class="small soft">${about.join(" · ")}</p>
<p class="template">${isolate(record.text)}</p>
${hits.length === 0 ? "" : `<p class="small">${words("leadFile.indicators")}: ${hits.join("; ")}</p>`}
<p class="small soft">SHA-256 ${isolate(record.sha256)}</p>
</section>`;
}
