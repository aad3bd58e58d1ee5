import type { OfferReport, OfferReportState } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { decideReport, eraseReport, reportQuery } from "../../api/offer-reports.ts";
import { AskFirst } from "../../app/ask-first.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";

const next: Readonly<Record<OfferReportState, readonly OfferReportState[]>> = {
  new: ["handled", "spam"],
  handled: ["new"],
  spam: ["new"],
};

/** Marks a report, lets it wait again, or erases it for good. */
export function ReportActions({ report }: { readonly report: OfferReport }) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refreshList = () => queries.invalidateQueries({ queryKey: ["offer-reports", "list"] });
  const deciding = useMutation({
    mutationFn: (state: OfferReportState) => decideReport(report.id, state),
    onSuccess: async ({ state, decidedAt, by }) => {
      queries.setQueryData(reportQuery(report.id).queryKey, { ...report, state, decidedAt, by });
      await refreshList();
    },
  });
  return (
    <div className="no-print flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {report.may.decide &&
          next[report.state].map((state) => (
            <Button
              key={state}
              look={state === "handled" ? "beacon" : "plain"}
              isPending={deciding.isPending && deciding.variables === state}
              onPress={() => deciding.mutate(state)}
            >
              {t(`web.reports.change.${state}`)}
            </Button>
          ))}
        {report.may.erase && (
          <AskFirst
            action={t("web.reports.erase")}
            title={t("web.reports.erase.title")}
            sentence={t("web.reports.erase.sentence")}
            work={() => eraseReport(report.id)}
            onDone={async () => {
              await navigate({ to: "/reports", search: {} });
              await refreshList();
            }}
          />
        )}
      </div>
      {deciding.error !== null && <ErrorNotice error={deciding.error} />}
    </div>
  );
}
