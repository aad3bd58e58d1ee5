import type { OfferReportState } from "@suar/domain";
import { offerReportStates } from "@suar/domain/offer-report-states";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { reportsQuery } from "../../api/offer-reports.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { GatherReports } from "./gather-reports.tsx";
import { ReportRow } from "./report-row.tsx";
import { TakeReports } from "./take-reports.tsx";

interface ReportListProps {
  readonly state: OfferReportState | "";
  readonly isAlone: boolean;
}

/** Reports, newest first, narrowed by how they stand. */
export function ReportList({ state, isAlone }: ReportListProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(reportsQuery(state));
  const isFirst = state === "" && data?.total === 0;
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <ListHeading isAlone={isAlone}>{t("web.reports")}</ListHeading>
          {data !== undefined && state === "" && data.total > 0 && <GatherReports />}
        </div>
        {!isFirst && (
          <fieldset aria-label={t("web.reports.states")} className="flex flex-wrap gap-2">
            {offerReportStates.map((each) => (
              <FilterChip
                key={each}
                isSelected={state === each}
                onChange={(isOn) => void navigate({ to: ".", search: isOn ? { state: each } : {}, replace: true })}
              >
                {t(`reportState.${each}`)}
              </FilterChip>
            ))}
          </fieldset>
        )}
        <output className="text-small text-ink-soft">
          {data === undefined ? t("web.loading") : t("web.reports.count", { reports: data.total })}
        </output>
      </div>
      {error !== null ? (
        <div className="p-4">
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </div>
      ) : data === undefined ? (
        <Skeleton lines={8} />
      ) : data.reports.length > 0 ? (
        <ul className="min-h-0 grow overflow-auto">
          {data.reports.map((report) => (
            <li key={report.id} className="border-b border-line">
              <ReportRow report={report} />
            </li>
          ))}
        </ul>
      ) : !isFirst ? (
        <p className="p-4 text-ink-soft">{t("web.reports.noMatch")}</p>
      ) : data.isTaken ? (
        <EmptyState title={t("web.reports.none.title")}>
          <p>{t("web.reports.none.sentence")}</p>
        </EmptyState>
      ) : (
        <TakeReports />
      )}
    </>
  );
}
