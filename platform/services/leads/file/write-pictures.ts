import type { CampaignPictures, SharedPicture } from "@suar/domain";
import type { Translator } from "@suar/i18n";
import { escapeHtml, isolate } from "../../campaigns/index.ts";

/** The part of the page about pictures that other campaigns show too, by their hashes; nothing where none is shared. */
export function writePictures(pictures: CampaignPictures | null, translator: Translator): string {
  const { t } = translator;
  if (pictures === null || pictures.total === 0) return "";
  const { pictures: shown, total, named, nearBits } = pictures;
  const left = total - shown.length;
  return `<h2>${escapeHtml(t("web.pictures.title"))}</h2>
<p class="small soft">${escapeHtml(t("web.pictures.about", { named, nearBits }))}</p>
<ul>${shown.map((picture) => `<li>${writePicture(picture, pictures, translator)}</li>`).join("\n")}</ul>
${left === 0 ? "" : `<p>${escapeHtml(t("web.pictures.more", { pictures: left }))}</p>`}`;
}

function writePicture(
  { hash, records, forms, isCommon, campaigns, others }: SharedPicture,
  { mostUntied }: CampaignPictures,
  { t }: Translator,
): string {
  const left = campaigns - others.length;
  const lines = others.map(({ campaign, title, records: there, bits, sameRing }) => {
    const said = `${t("web.pictures.other", { records: there, bits })}${sameRing ? ` ${t("web.pictures.sameRing")}` : ""}`;
    return `<li>${isolate(title)} <span class="small soft">${isolate(campaign)}; ${escapeHtml(said)}</span></li>`;
  });
  return `<p>${escapeHtml(t("web.pictures.shared", { records, campaigns }))}${isCommon ? ` ${escapeHtml(t("web.pictures.common.about", { mostUntied }))}` : ""}</p>
${lines.length === 0 ? "" : `<ul>${lines.join("")}</ul>`}
${left === 0 ? "" : `<p class="small soft">${escapeHtml(t("web.pictures.moreCampaigns", { campaigns: left }))}</p>`}
<p class="small soft">${escapeHtml(t("web.pictures.hash", { forms }))} ${isolate(hash)}</p>`;
}
