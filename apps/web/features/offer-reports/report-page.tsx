import type { OfferReport } from "@suar/domain";
import { nameValue } from "@suar/i18n";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useIntl } from "react-intl";
import { asApiError } from "../../api/api-error.ts";
import { reportQuery } from "../../api/offer-reports.ts";
import { readOneText } from "../../api/reading.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { UnlockForm } from "../keys/unlock-form.tsx";
import { ReadingResult } from "../reading/reading-result.tsx";
import { ReportActions } from "./report-actions.tsx";
import { readReportSearch } from "./report-search.ts";
import { ReportStateTag } from "./report-state-tag.tsx";

/** One report, opened: what it says, what the engine reads in it, and what can be done. */
export function ReportPage({ reportId }: { readonly reportId: string }) {
  const { data: report, error, refetch } = useQuery(reportQuery(reportId));
  const queries = useQueryClient();
  if (report !== undefined) return <ShownReport report={report} />;
  if (error === null) return <Skeleton lines={12} />;
  const isLocked = asApiError(error).code === "key.locked";
  const unlocked = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ["offer-reports", "list"] });
    await refetch();
  };
  return (
    <div className="flex flex-col gap-6 p-6">
      <PaneError error={error} onRetry={() => void refetch()} back={<BackToReports />} />
      {isLocked && <UnlockForm onUnlocked={() => void unlocked()} />}
    </div>
  );
}

function BackToReports() {
  const t = useWords();
  return (
    <Link to="/reports" search={(search) => readReportSearch(search)} className="inline-flex items-center gap-1">
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.reports")}
    </Link>
  );
}

function ShownReport({ report }: { readonly report: OfferReport }) {
  const t = useWords();
  const { locale } = useIntl();
  const nameOf = (country: string | null): string =>
    country === null ? t("word.notKnown") : nameValue("place", country, locale);
  const {
    data: reading,
    error,
    refetch,
  } = useQuery({
    queryKey: ["offer-reports", "reading", report.id],
    queryFn: () => readOneText({ text: report.text }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <div className="flex flex-col gap-6 p-4 pane:p-8">
      <div className="no-print pane:hidden">
        <BackToReports />
      </div>
      <header className="flex flex-col gap-3">
        <h1 className="text-title font-semibold">{t("web.reports.one")}</h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
          <ReportStateTag state={report.state} />
          {report.by !== null && <span>{t("web.reports.decided", { name: report.by })}</span>}
        </p>
        <Facts
          facts={[
            { name: t("web.reports.receipt"), value: <bdi>{report.receipt}</bdi> },
            { name: t("web.reports.received"), value: <TimeText value={report.receivedAt} precision="minute" /> },
            { name: t("web.reports.from"), value: <bdi>{nameOf(report.from)}</bdi> },
            { name: t("web.reports.to"), value: <bdi>{nameOf(report.to)}</bdi> },
            { name: t("web.reports.page"), value: <bdi lang={report.language}>{nameOfPage(report.language)}</bdi> },
          ]}
        />
      </header>
      <Notice kind="danger">{t("web.reports.quiet")}</Notice>
      <ReportActions report={report} />
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {reading === undefined ? (
        error === null && <Skeleton lines={10} />
      ) : (
        <ReadingResult text={report.text} reading={reading} />
      )}
    </div>
  );
}

/** A language's name in itself, as whoever reported read it. */
const nameOfPage = (language: string): string =>
  new Intl.DisplayNames([language, "en"], { type: "language", fallback: "code" }).of(language) ?? language;
