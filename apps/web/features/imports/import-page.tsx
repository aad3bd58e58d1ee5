import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import type { Import } from "@suar/domain";
import { useIntl } from "react-intl";
import { importQuery } from "../../api/imports.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ImportEnded } from "./import-ended.tsx";
import { ImportMapping } from "./import-mapping.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { ImportStateTag } from "./import-state-tag.tsx";
import { RemoveImport } from "./remove-import.tsx";

interface ImportPageProps {
  readonly importId: string;
}

/** One file: naming its columns, watching the work, and what came of it. */
export function ImportPage({ importId }: ImportPageProps) {
  const t = useWords();
  const intl = useIntl();
  const { data: source, error, refetch } = useQuery(importQuery(importId));
  useSayShownData(source?.synthetic);
  return (
    <div className="mx-auto flex max-w-page flex-col gap-6 p-4 pane:p-8">
      <Link to="/imports" className="no-print inline-flex items-center gap-1 self-start pane:hidden">
        <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
        {t("web.imports.back")}
      </Link>
      {source?.kind === "collection" && (
        <Navigate to="/collections/$collectionId" params={{ collectionId: source.id }} replace />
      )}
      {source === undefined ? (
        error === null ? (
          <Skeleton lines={10} />
        ) : (
          <PaneError error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <>
          <header className="flex flex-wrap items-start justify-between gap-3">
            <div className="flex min-w-0 flex-col gap-1">
              <h1 className="text-title">
                <bdi className="break-all">{source.name}</bdi>
              </h1>
              <p className="flex flex-wrap items-center gap-3 text-small text-ink-soft">
                {source.collection !== null && (
                  <Link to="/collections/$collectionId" params={{ collectionId: source.collection.id }}>
                    <bdi>{source.collection.name}</bdi>, <bdi>{source.collection.day}</bdi>
                  </Link>
                )}
                <ImportStateTag state={source.state} />
                <span>{formatBytes(intl, source.bytes)}</span>
                <span>
                  {t("web.import.broughtIn")} <TimeText value={source.createdAt} precision="minute" />
                </span>
              </p>
            </div>
            {source.may.remove && <RemoveImport source={source} />}
          </header>
          <ImportBody source={source} />
        </>
      )}
    </div>
  );
}

function ImportBody({ source }: { readonly source: Import }) {
  if (source.state === "queued" || source.state === "running") return <ImportProgress source={source} />;
  if (source.state === "uploaded" || source.state === "uploading") return <ImportMapping source={source} />;
  return <ImportEnded source={source} />;
}
