import { useQuery } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { reportsQuery } from "../api/offer-reports.ts";
import { sessionQuery } from "../api/sessions.ts";
import { useWords } from "../ui/use-words.ts";

/** How many reports of offers nobody has decided on; nothing when none waits. A screen reader hears it in words. */
export function WaitingCount() {
  const t = useWords();
  const { formatNumber } = useIntl();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.may.includes("offer_report.read") === true;
  const { data } = useQuery({ ...reportsQuery("new"), enabled: mayRead });
  if (data === undefined || data.waiting === 0) return null;
  return (
    <span className="rounded-normal border border-line-strong bg-beacon-sunk px-1.5 text-small font-semibold text-ink">
      <span aria-hidden="true" className="tabular-nums">
        {formatNumber(data.waiting)}
      </span>
      <span className="sr-only">{t("web.reports.waiting", { reports: data.waiting })}</span>
    </span>
  );
}
