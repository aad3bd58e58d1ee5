import type { CampaignRow as Row } from "@suar/domain";
import { describeReason } from "@suar/i18n";
import { Link } from "@tanstack/react-router";
import { Combine, FolderOpen, Split } from "lucide-react";
import { useIntl } from "react-intl";
import { CheckBox } from "../../ui/check-box.tsx";
import { LanguageList } from "../../ui/language-list.tsx";
import { languageTag } from "../../ui/language-tag.ts";
import { mainLanguage } from "../../ui/main-language.ts";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ChangeTag } from "./change-tag.tsx";
import { readCampaignSearch } from "./campaign-search.ts";

interface CampaignRowProps {
  readonly row: Row;
  readonly isMarked: boolean;
  readonly onMark: (isMarked: boolean) => void;
}

const reasonsShown = 2;

/** One campaign in a list: how many, what, why it is here. */
export function CampaignRow({ row, isMarked, onMark }: CampaignRowProps) {
  const t = useWords();
  const intl = useIntl();
  const why = row.reasons.slice(0, reasonsShown).map((reason) => describeReason(intl, reason));
  return (
    <div className="flex gap-2 ps-3">
      <span className="pt-3.5">
        <CheckBox label={t("web.list.mark", { title: row.title })} isSelected={isMarked} onChange={onMark} />
      </span>
      <Link
        to="/imports/$importId/campaigns/$campaign"
        params={{ importId: row.importId, campaign: row.campaign }}
        search={(search) => readCampaignSearch(search)}
        activeProps={{ className: "bg-link-sunk" }}
        className="flex min-w-0 grow flex-col gap-1 border-s-4 border-transparent px-2 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
      >
        <span className="flex items-baseline justify-between gap-2">
          <span className="line-clamp-2 font-semibold" dir="auto" lang={languageTag(mainLanguage(row.languages))}>
            {row.title}
          </span>
          <span className="shrink-0 tabular-nums">{t("web.records.count", { records: row.size })}</span>
        </span>
        <span className="line-clamp-3 text-small text-ink-soft">{why.join(" · ")}</span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
          <span>
            <LanguageList languages={row.languages} limit={3} />
          </span>
          {row.contacts > 0 && <span>{t("web.contacts.count", { contacts: row.contacts })}</span>}
          {row.last_seen !== null && <TimeText value={row.last_seen} precision="day" zone="UTC" />}
          {row.change !== undefined && <ChangeTag change={row.change} />}
          {row.judged !== undefined && row.judged.campaigns > 1 && (
            <Tag icon={<Combine size={14} />}>
              {t("web.judge.row", { campaigns: row.judged.campaigns, records: row.judged.records })}
            </Tag>
          )}
          {row.judged !== undefined && row.judged.apart > 0 && (
            <Tag icon={<Split size={14} />}>{t("web.judge.row.apart", { records: row.judged.apart })}</Tag>
          )}
          {row.leadId !== null && <Tag icon={<FolderOpen size={14} />}>{t("web.lead.opened")}</Tag>}
          {row.synthetic && <span>{t("web.synthetic")}</span>}
        </span>
      </Link>
    </div>
  );
}
