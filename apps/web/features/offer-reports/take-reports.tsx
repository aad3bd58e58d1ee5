import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/sessions.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";

/** What stands in the inbox while the node takes no reports: how whoever runs it switches that on. */
export function TakeReports() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  return (
    <EmptyState title={t("web.reports.off.title")}>
      <p>{t("web.reports.off.sentence")}</p>
      {session !== undefined && (
        <p className="mt-3">
          {t("web.reports.off.setting")}:{" "}
          <bdi dir="ltr" className="font-mono text-small wrap-anywhere text-ink">
            SUAR_OFFER_REPORTS_TO={session.organisation.id}
          </bdi>
        </p>
      )}
    </EmptyState>
  );
}
