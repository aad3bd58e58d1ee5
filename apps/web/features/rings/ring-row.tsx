import type { RingRow as Row } from "@suar/domain";
import { describeRingReason } from "@suar/i18n";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { LanguageList } from "../../ui/language-list.tsx";
import { languageTag } from "../../ui/language-tag.ts";
import { useWords } from "../../ui/use-words.ts";

interface RingRowProps {
  readonly importId: string;
  readonly row: Row;
}

/** One ring in a list: how many campaigns, the words of the largest, why it is here. */
export function RingRow({ importId, row }: RingRowProps) {
  const t = useWords();
  const intl = useIntl();
  return (
    <Link
      to="/imports/$importId/rings/$ring"
      params={{ importId, ring: row.ring }}
      activeProps={{ className: "bg-link-sunk" }}
      className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
    >
      <span className="flex items-baseline justify-between gap-2">
        <span className="font-semibold">{t("web.ring.title", { campaigns: row.campaigns })}</span>
        <span className="shrink-0 text-small text-ink-soft tabular-nums">
          {t("web.ring.rank")} {intl.formatNumber(row.rank)}
        </span>
      </span>
      <span className="line-clamp-2" dir="auto" lang={languageTag(row.titleLanguage)}>
        {row.title}
      </span>
      <span className="text-small text-ink-soft">
        {row.reasons.map((reason) => describeRingReason(intl, reason)).join(" · ")}
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
        <span>{t("web.records.count", { records: row.records })}</span>
        <span>
          <LanguageList languages={row.languages} limit={3} />
        </span>
        {row.synthetic && <span>{t("web.synthetic")}</span>}
      </span>
    </Link>
  );
}
