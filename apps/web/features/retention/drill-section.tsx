import type { DrillReport } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { drillQuery, startDrill } from "../../api/retention.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";

/** The erase drill: what it does, its button, and what the last one found. */
export function DrillSection() {
  const t = useWords();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const drill = useQuery(drillQuery);
  const start = useMutation({
    mutationFn: startDrill,
    onSuccess: (now) => queries.setQueryData(drillQuery.queryKey, now),
  });
  const isRunning = drill.data?.running === true;
  return (
    <Section title={t("web.drill")} about={t("web.drill.about")}>
      {drill.data?.failed === true && (
        <Notice kind="attention" isLive>
          <p>{t("web.drill.failed")}</p>
        </Notice>
      )}
      {drill.data !== undefined &&
        (drill.data.report === null ? <p>{t("web.drill.none")}</p> : <Report report={drill.data.report} />)}
      {isRunning && <output>{t("web.drill.running")}</output>}
      {session?.may.includes("erase_drill.run") === true && (
        <Button className="no-print self-start" isPending={isRunning || start.isPending} onPress={() => start.mutate()}>
          {t("web.drill.start")}
        </Button>
      )}
      {(start.error ?? drill.error) !== null && <ErrorNotice error={start.error ?? drill.error} />}
    </Section>
  );
}

function Report({ report }: { readonly report: DrillReport }) {
  const t = useWords();
  const { locale } = useIntl();
  const { erased, planted, left, leftReadable, readable, seconds } = report;
  const searched = report.places.reduce((sum, place) => sum + place.searched, 0);
  const day = writeDate(locale, report.at, { precision: "minute" });
  return (
    <Notice
      kind={report.passed ? "done" : "danger"}
      title={t(report.passed ? "web.drill.passed" : "web.drill.notPassed")}
    >
      <p>{t("web.drill.sentence", { day, erased, planted, searched, seconds, readable, left, leftReadable })}</p>
    </Notice>
  );
}
