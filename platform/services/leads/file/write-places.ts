import { nameValue, type Translator } from "@suar/i18n";
import { escapeHtml, isolate } from "../../campaigns/index.ts";
import type { LeadFile } from "./lead-file.ts";
import { writeTable } from "./write-table.ts";

/** The part of the page about the places that the records name; nothing where they name none, or it is not known. */
export function writePlaces(places: LeadFile["places"], { t, intl }: Translator): string {
  if (places === null || places.length === 0) return "";
  const rows = places.map(({ place, records }) => [
    `${isolate(nameValue("place", place, intl.locale))} <span class="small soft">${isolate(place)}</span>`,
    intl.formatNumber(records),
  ]);
  return `<h2>${escapeHtml(t("web.places.title"))}</h2>
<p class="small soft">${escapeHtml(t("web.places.about"))}</p>
${writeTable([t("web.places.place"), t("web.records")], rows)}`;
}
