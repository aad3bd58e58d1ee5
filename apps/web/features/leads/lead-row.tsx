import type { LeadRow as Row } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { LanguageList } from "../../ui/language-list.tsx";
import { languageTag } from "../../ui/language-tag.ts";
import { mainLanguage } from "../../ui/main-language.ts";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ClockTag } from "../preservation/clock-text.tsx";
import { LeadStateTag } from "./lead-state-tag.tsx";
import { readLeadSearch } from "./lead-search.ts";

interface LeadRowProps {
  readonly row: Row;
}

/** One lead in a list. */
export function LeadRow({ row }: LeadRowProps) {
  const t = useWords();
  return (
    <Link
      to="/leads/$leadId"
      params={{ leadId: row.id }}
      search={(search) => readLeadSearch(search)}
      activeProps={{ className: "bg-link-sunk" }}
      className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
    >
      <span className="flex items-baseline justify-between gap-2">
        <span className="line-clamp-2 font-semibold" dir="auto" lang={languageTag(mainLanguage(row.languages))}>
          {row.title}
        </span>
        <span className="shrink-0 tabular-nums">{t("web.records.count", { records: row.size })}</span>
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
        <LeadStateTag state={row.state} />
        {row.keeping?.isDue === true && <ClockTag clock={row.keeping} isAlone />}
        <span>
          <LanguageList languages={row.languages} limit={3} />
        </span>
        {row.notes > 0 && <span>{t("web.notes.count", { notes: row.notes })}</span>}
        <span>
          {t("web.lead.changed")} <TimeText value={row.changedAt} precision="minute" />
        </span>
        {row.synthetic && <span>{t("web.synthetic")}</span>}
      </span>
    </Link>
  );
}
