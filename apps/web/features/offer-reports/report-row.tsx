import type { OfferReportRow } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { readReportSearch } from "./report-search.ts";
import { ReportStateTag } from "./report-state-tag.tsx";
import { WayText } from "./way-text.tsx";

/** One report in the list: its first words, where it points, and how it stands. */
export function ReportRow({ report }: { readonly report: OfferReportRow }) {
  const t = useWords();
  const { head } = report;
  return (
    <Link
      to="/reports/$reportId"
      params={{ reportId: report.id }}
      search={(search) => readReportSearch(search)}
      activeProps={{ className: "bg-link-sunk" }}
      className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
    >
      {head === null ? (
        <span className="text-ink-soft">{t("web.reports.sealed")}</span>
      ) : (
        <span className="line-clamp-2 font-semibold wrap-anywhere" dir="auto">
          {head.text}
        </span>
      )}
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
        <ReportStateTag state={report.state} />
        {head !== null && <WayText from={head.from} to={head.to} />}
        <bdi className="tabular-nums">{report.receipt}</bdi>
        <TimeText value={report.receivedAt} precision="minute" />
      </span>
    </Link>
  );
}
