import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { collectionsQuery } from "../../api/collections.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CollectionStateTag } from "./collection-state-tag.tsx";

interface CollectionListProps {
  /** On a phone the list stands above the place to begin one, which needs no link of its own then. */
  readonly isAbove?: boolean;
}

/** All collections, newest first. */
export function CollectionList({ isAbove = false }: CollectionListProps) {
  const t = useWords();
  const { data: collections, error, refetch } = useQuery(collectionsQuery);
  useSayShownData(sumUpRows(collections ?? []));
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2 p-4">
        <h2 className="text-lead font-semibold">{t("web.collections")}</h2>
        {!isAbove && (
          <Link to="/collections" activeOptions={{ exact: true }} className={buttonLook("plain")}>
            <Plus size={16} aria-hidden="true" />
            {t("web.collection.begin")}
          </Link>
        )}
      </div>
      {error !== null ? (
        <div className="p-4">
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </div>
      ) : collections === undefined ? (
        <Skeleton lines={8} />
      ) : collections.length === 0 ? (
        <EmptyState title={t("web.collections.none.title")}>
          <p>{t("web.collections.none.sentence")}</p>
        </EmptyState>
      ) : (
        <ul className="min-h-0 grow overflow-auto border-t border-line">
          {collections.map((row) => (
            <li key={row.id} className="border-b border-line">
              <Link
                to="/collections/$collectionId"
                params={{ collectionId: row.id }}
                activeProps={{ className: "bg-link-sunk" }}
                className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
              >
                <bdi className="font-semibold">{row.name}</bdi>
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
                  <CollectionStateTag state={row.state} />
                  <span>{t("web.campaigns.count", { campaigns: row.campaigns })}</span>
                  {row.newestDay !== null && (
                    <span>
                      {t("web.collection.newest")}{" "}
                      <TimeText value={row.newestDay.slice(0, 10)} precision="day" zone="UTC" />
                    </span>
                  )}
                  {row.synthetic && <span>{t("web.synthetic")}</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
