import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ArrowLeft, Printer } from "lucide-react";
import { judgementsQuery } from "../../api/judgements.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { JudgementHistory } from "./judgement-history.tsx";

/** Everything that people said by hand of the campaigns of one file or collection. */
export function JudgementsPage() {
  const t = useWords();
  const { importId } = useParams({ from: "/shell/imports/$importId/by-hand" });
  usePageTitle(t("web.judge.title"));
  const { data: history, error, refetch } = useQuery(judgementsQuery(importId));
  return (
    <main id="page" tabIndex={-1} className="print-flow min-h-0 grow overflow-auto outline-none">
      <div className="mx-auto flex max-w-page flex-col gap-6 p-4 pane:p-8">
        <Link
          to="/imports/$importId/campaigns"
          params={{ importId }}
          search={{}}
          className="no-print inline-flex items-center gap-1 self-start"
        >
          <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          {t("web.judge.back")}
        </Link>
        <header className="flex flex-wrap items-start justify-between gap-3">
          <div className="flex flex-col gap-1">
            <h1 className="text-title">{t("web.judge.title")}</h1>
            <p className="max-w-text text-small text-ink-soft">{t("web.judge.about")}</p>
          </div>
          <Button className="no-print" icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
            {t("web.print")}
          </Button>
        </header>
        {history === undefined ? (
          error === null ? (
            <Skeleton lines={8} />
          ) : (
            <PaneError error={error} onRetry={() => void refetch()} />
          )
        ) : history.length === 0 ? (
          <EmptyState title={t("web.judge.none.title")}>
            <p>{t("web.judge.none.sentence")}</p>
          </EmptyState>
        ) : (
          <JudgementHistory importId={importId} history={history} />
        )}
      </div>
    </main>
  );
}
