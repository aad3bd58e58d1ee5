import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { importsQuery } from "../../api/imports.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ImportStateTag } from "./import-state-tag.tsx";

interface ImportListProps {
  /** On a phone the list stands under the place to bring a file in, which needs no link of its own then. */
  readonly isUnderneath?: boolean;
}

/** All files, newest first. */
export function ImportList({ isUnderneath = false }: ImportListProps) {
  const t = useWords();
  const { data: imports, error, refetch } = useQuery(importsQuery);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2 p-4">
        <h2 className="text-lead font-semibold">{t("web.imports.list")}</h2>
        {!isUnderneath && (
          <Link to="/imports" activeOptions={{ exact: true }} className={buttonLook("plain")}>
            <Plus size={16} aria-hidden="true" />
            {t("web.imports.add")}
          </Link>
        )}
      </div>
      {error !== null ? (
        <div className="p-4">
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </div>
      ) : imports === undefined ? (
        <Skeleton lines={8} />
      ) : imports.length === 0 ? (
        <EmptyState title={t("web.imports.none.title")}>
          <p>{t("web.imports.none.sentence")}</p>
        </EmptyState>
      ) : (
        <ul className="min-h-0 grow overflow-auto border-t border-line">
          {imports.map((source) => (
            <li key={source.id} className="border-b border-line">
              <Link
                to="/imports/$importId"
                params={{ importId: source.id }}
                activeProps={{ className: "bg-link-sunk" }}
                className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
              >
                <bdi className="break-all font-semibold">{source.name}</bdi>
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
                  <ImportStateTag state={source.state} />
                  {source.state === "done" && <span>{t("web.campaigns.count", { campaigns: source.campaigns })}</span>}
                  <TimeText value={source.createdAt} precision="minute" />
                  {source.synthetic && <span>{t("web.synthetic")}</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
