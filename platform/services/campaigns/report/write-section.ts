import type { Campaign } from "@suar/domain";
import { type MessageId, type Translator, describeReason } from "@suar/i18n";
import { escapeHtml, isolate } from "./escape-html.ts";
import type { Example } from "./read-examples.ts";

const shownContacts = 20;
const shownValues = 5;

/** One campaign as an item of the report's list. */
export function writeSection(
  campaign: Campaign,
  examples: ReadonlyMap<string, Example>,
  translator: Translator,
): string {
  const { t, intl } = translator;
  const heading = (id: MessageId): string => `<h3>${escapeHtml(t(id))}</h3>\n`;
  return `<li id="${campaign.campaign}">
<h2><bdi>${escapeHtml(campaign.title)}</bdi></h2>
<p class="small soft">${writeFacts(campaign, translator)}</p>
${campaign.synthetic ? `<p class="small"><strong>${escapeHtml(t("notice.synthetic"))}</strong></p>` : ""}
${heading("report.why")}<ul>${campaign.reasons.map((reason) => `<li>${escapeHtml(describeReason(intl, reason))}</li>`).join("")}</ul>
${heading("report.template")}<div class="template" dir="auto">${writeParts(campaign)}</div>
${campaign.slots.length === 0 ? "" : heading("report.slots") + writeSlots(campaign, translator)}
${campaign.identifiers.length === 0 ? "" : heading("report.contacts") + writeContacts(campaign, translator)}
${campaign.indicators.length === 0 ? "" : heading("report.indicators") + writeIndicators(campaign, examples, translator)}
</li>
`;
}

function writeFacts({ campaign, size, languages, first_seen, last_seen }: Campaign, { t, intl }: Translator): string {
  const facts = [
    `${escapeHtml(t("report.id"))} <code>${campaign}</code>`,
    `${escapeHtml(t("report.records"))}: ${intl.formatNumber(size)}`,
    Object.entries(languages)
      .map(
        ([code, records]) =>
          `${escapeHtml(code === "und" ? t("word.notKnown") : (intl.formatDisplayName(code, { type: "language", fallback: "code" }) ?? code))} ${intl.formatNumber(records)}`,
      )
      .join(", "),
  ];
  if (first_seen !== null && last_seen !== null) {
    const day = (instant: string): string => intl.formatDate(instant, { dateStyle: "medium", timeZone: "UTC" });
    facts.push(escapeHtml(t("report.seen", { first: day(first_seen), last: day(last_seen) })));
  }
  return facts.join(" · ");
}

const writeParts = ({ template, slots }: Campaign): string =>
  template
    .map((part) =>
      part.kind === "text"
        ? escapeHtml(part.text)
        : `<bdi class="slot">{${escapeHtml(slots[part.slot]?.name ?? "text")}}</bdi>`,
    )
    .join("");

function writeTable(
  heads: readonly { readonly text: string; readonly isNumber?: boolean }[],
  rows: readonly string[],
): string {
  const head = heads
    .map(({ text, isNumber }) => `<th scope="col"${isNumber ? ' class="number"' : ""}>${escapeHtml(text)}</th>`)
    .join("");
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>\n`;
}

function writeSlots({ slots }: Campaign, { t, intl }: Translator): string {
  const heads = [
    { text: t("report.slot") },
    { text: t("report.kind") },
    { text: t("report.distinct"), isNumber: true },
    { text: t("report.values") },
  ];
  const rows = slots.map(({ name, type, distinct, values }) => {
    const most = values
      .slice(0, shownValues)
      .map(({ value, count }) => `${isolate(value)} (${intl.formatNumber(count)})`);
    return `<tr><td><code>{${escapeHtml(name)}}</code></td><td>${escapeHtml(t(`slot.${type}`))}</td><td class="number">${intl.formatNumber(distinct)}</td><td>${most.join(", ")}</td></tr>`;
  });
  return writeTable(heads, rows);
}

function writeContacts({ identifiers }: Campaign, { t, intl }: Translator): string {
  const heads = [
    { text: t("report.contact") },
    { text: t("report.kind") },
    { text: t("report.records"), isNumber: true },
    { text: t("report.elsewhere") },
  ];
  const rows = identifiers.slice(0, shownContacts).map(({ type, value, count, elsewhere }) => {
    const also = escapeHtml(t(elsewhere ? "report.yes" : "report.no"));
    return `<tr><td>${isolate(value)}</td><td>${escapeHtml(t(`entity.${type}`))}</td><td class="number">${intl.formatNumber(count)}</td><td>${also}</td></tr>`;
  });
  const more = identifiers.length - shownContacts;
  const rest =
    more > 0 ? `<p class="small soft">${escapeHtml(t("report.moreContacts", { contacts: more }))}</p>\n` : "";
  return writeTable(heads, rows) + rest;
}

function writeIndicators(
  { indicators }: Campaign,
  examples: ReadonlyMap<string, Example>,
  { t, intl }: Translator,
): string {
  const items = indicators.map(({ id, element, strength, label, source, records }) => {
    const example = examples.get(id);
    const key = `indicator.${id}`;
    const name = intl.messages[key] === undefined ? label : t(key as MessageId);
    const words = example
      ? `<p class="example" dir="auto">${escapeHtml(example.before)}<mark>${escapeHtml(example.words)}</mark>${escapeHtml(example.after)} <code class="soft small">${isolate(example.record)}</code></p>`
      : "";
    return `<li><strong>${escapeHtml(name)}</strong> <span class="soft">(${escapeHtml(t(`strength.${strength}`))}, ${escapeHtml(t(`element.${element}`))}; ${escapeHtml(t("report.records"))}: ${intl.formatNumber(records)})</span>${words}<p class="small soft">${escapeHtml(t("report.source"))}: ${escapeHtml(source)}</p></li>`;
  });
  return `<ul>${items.join("")}</ul>\n`;
}
