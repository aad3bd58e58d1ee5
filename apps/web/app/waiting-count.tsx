import { useQuery } from "@tanstack/react-query";
import { reportsQuery } from "../api/offer-reports.ts";
import { sessionQuery } from "../api/sessions.ts";
import { CountMark } from "../ui/count-mark.tsx";
import { useWords } from "../ui/use-words.ts";

/** How many reports of offers nobody has decided on; nothing when none waits. A screen reader hears it in words. */
export function WaitingCount() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.may.includes("offer_report.read") === true;
  const { data } = useQuery({ ...reportsQuery("new"), enabled: mayRead });
  if (data === undefined) return null;
  return <CountMark count={data.waiting} words={t("web.reports.waiting", { reports: data.waiting })} />;
}
