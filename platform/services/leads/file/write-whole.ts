import type { Lead, Tie } from "@suar/domain";
import { describeRingReason, type Translator } from "@suar/i18n";
import { escapeHtml, isolate } from "../../campaigns/index.ts";
import { writeTable } from "./write-table.ts";

/** The part of the page about a lead over several campaigns: all of them, why they are together, what ties each two. */
export function writeWhole(whole: NonNullable<Lead["whole"]>, translator: Translator): string {
  const { t, intl } = translator;
  const { campaigns, links, reasons, judgements, tied, total } = whole;
  const numbers = new Map(campaigns.map(({ campaign }, at) => [campaign, intl.formatNumber(at + 1)]));
  const left = total - campaigns.length;
  const head = [t("web.ring.number"), t("web.campaign"), t("web.records"), t("report.id")];
  const rows = campaigns.map(({ campaign, title, size }) => [
    numbers.get(campaign) ?? "",
    isolate(title),
    intl.formatNumber(size),
    isolate(campaign),
  ]);
  const ties = links.map((link) => [
    `${numbers.get(link.a) ?? ""} – ${numbers.get(link.b) ?? ""}`,
    link.ties.map((tie) => writeTie(tie, translator)).join("; "),
  ]);
  return `<h2>${escapeHtml(t(`web.whole.${tied}`, { campaigns: total }))}</h2>
<p class="small soft">${escapeHtml(t("web.whole.about"))}</p>
${reasons.length === 0 ? "" : `<ul>${reasons.map((reason) => `<li>${escapeHtml(describeRingReason(intl, reason))}</li>`).join("")}</ul>`}
${judgements.map(({ by, at, words }) => `<p class="template">${isolate(words)}</p><p class="small soft">${isolate(by)}, ${isolate(at)}</p>`).join("\n")}
${writeTable(head, rows)}
${left === 0 ? "" : `<p>${escapeHtml(t("web.ring.more", { left }))}</p>`}
${ties.length === 0 ? "" : `<h3>${escapeHtml(t("web.ring.links.title"))}</h3>\n${writeTable([t("web.ring.links.between"), t("web.ring.links.rests")], ties)}\n<p class="small soft">${escapeHtml(t("web.ring.links.about"))}</p>`}`;
}

const writeTie = ({ type, value }: Tie, { t }: Translator): string =>
  `${escapeHtml(type === "account" ? t("web.network.account") : t(`entity.${type}`))} ${isolate(value)}`;
