import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { auditExportUrl, auditQuery, type TrailFilter } from "../../api/audit.ts";
import { DownloadButton } from "../../app/download-button.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { type AuditSearch, auditFilterOf, readAuditSearch } from "./audit-search.ts";
import { AuditTable } from "./audit-table.tsx";

interface AuditEntriesProps {
  readonly search: AuditSearch;
}

/** The entries of the trail under the filter of the address, newest first. */
export function AuditEntries({ search }: AuditEntriesProps) {
  const t = useWords();
  const navigate = useNavigate();
  const filter = auditFilterOf(search);
  const list = useInfiniteQuery(auditQuery(filter));
  const entries = list.data?.pages.flatMap((page) => page.entries) ?? [];
  const change = (next: Partial<TrailFilter>): void =>
    void navigate({ to: ".", search: (before) => readAuditSearch({ ...before, ...next }), replace: true });
  return (
    <Section
      title={t("web.audit.entries")}
      actions={<DownloadButton path={auditExportUrl(filter)}>{t("web.audit.export")}</DownloadButton>}
    >
      <AuditFilters filter={filter} people={list.data?.pages[0]?.people ?? []} onChange={change} />
      {list.error !== null ? (
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Skeleton lines={10} />
      ) : entries.length === 0 ? (
        <EmptyState
          title={t("web.audit.none.title")}
          action={
            <Button onPress={() => change({ actor: "", action: "", subject: "", from: "", to: "" })}>
              {t("web.filters.clear")}
            </Button>
          }
        >
          <p>{t("web.audit.none.sentence")}</p>
        </EmptyState>
      ) : (
        <>
          <AuditTable entries={entries} onSubject={(subject) => change({ subject })} />
          {list.hasNextPage ? (
            <Button
              className="no-print self-start"
              isPending={list.isFetchingNextPage}
              onPress={() => void list.fetchNextPage()}
            >
              {t("web.audit.more")}
            </Button>
          ) : (
            entries.at(-1)?.seq === 1 && <p className="text-small text-ink-soft">{t("web.audit.end")}</p>
          )}
        </>
      )}
    </Section>
  );
}
