import { useQuery } from "@tanstack/react-query";
import { retentionQuery } from "../../api/retention.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { DrillSection } from "./drill-section.tsx";
import { KeptClass } from "./kept-class.tsx";

/** How long each class of data stays here, what goes soon, and the drill that proves that what was erased is gone. */
export function RetentionPage() {
  const t = useWords();
  const retention = useQuery(retentionQuery);
  usePageTitle(t("web.retention"));
  const classes = retention.data?.classes ?? [];
  const byDays = classes.filter((row) => row.usualDays !== null);
  const others = classes.filter((row) => row.usualDays === null);
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.retention")}</h1>
        <p className="max-w-text text-ink-soft">{t("web.retention.about")}</p>
      </div>
      {retention.error !== null && <ErrorNotice error={retention.error} onRetry={() => void retention.refetch()} />}
      {retention.isPending && <Skeleton lines={12} />}
      {retention.data !== undefined && (
        <>
          {retention.data.unmatched.length > 0 && (
            <Notice kind="attention">
              <p>{t("web.retention.unmatched", { rules: retention.data.unmatched.join(", ") })}</p>
            </Notice>
          )}
          <Section title={t("web.retention.byDays")}>
            <ul className="flex flex-col">
              {byDays.map((row) => (
                <KeptClass key={row.id} row={row} />
              ))}
            </ul>
          </Section>
          <DrillSection />
          <Section title={t("web.retention.others")}>
            <ul className="flex flex-col">
              {others.map((row) => (
                <KeptClass key={row.id} row={row} />
              ))}
            </ul>
          </Section>
        </>
      )}
    </>
  );
}
