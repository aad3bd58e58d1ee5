import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { collectionQuery } from "../../api/collections.ts";
import { importQuery } from "../../api/imports.ts";
import { ringsQuery } from "../../api/rings.ts";
import { PagedList } from "../../app/paged-list.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { useKeys } from "../../app/use-keys.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { useWords } from "../../ui/use-words.ts";
import { RingRow } from "./ring-row.tsx";

interface RingListProps {
  readonly importId: string;
  /** The heading is that of the page when no ring is chosen. */
  readonly isAlone: boolean;
}

const rowHeight = 152;

/** The rings among the campaigns of a file, highest rank first. */
export function RingList({ importId, isAlone }: RingListProps) {
  const t = useWords();
  const [focused, setFocused] = useState(-1);
  const isCollection = useQuery(importQuery(importId)).data?.kind === "collection";
  const collection = useQuery({ ...collectionQuery(importId), enabled: isCollection });
  const list = useInfiniteQuery(ringsQuery(importId));
  const rows = list.data?.pages.flatMap(({ rings }) => rings) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  useSayShownData(sumUpRows(rows));
  useKeys({
    j: () => setFocused((before) => Math.min(rows.length - 1, before + 1)),
    k: () => setFocused((before) => Math.max(0, before - 1)),
  });
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <Link
          to="/imports/$importId/campaigns"
          params={{ importId }}
          search={{}}
          className="inline-flex items-center gap-1 self-start"
        >
          <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          {t("web.campaigns.back")}
        </Link>
        <ListHeading isAlone={isAlone}>{t("web.rings")}</ListHeading>
        {isAlone && total > 0 && (
          <p className="text-small text-ink-soft pane:hidden">{t("web.rings.choose.sentence")}</p>
        )}
        <output className="text-small text-ink-soft">
          {list.data === undefined ? t("web.loading") : t("web.rings.count", { rings: total })}
        </output>
      </div>
      <PagedList
        label={t("web.rings")}
        list={list}
        rows={rows}
        total={total}
        rowHeight={rowHeight}
        focused={Math.min(focused, rows.length - 1)}
        empty={
          <EmptyState title={t("web.rings.none.title")}>
            <p>{t(collection.data?.kind === "adult_services" ? "web.ring.notFact" : "web.rings.none.sentence")}</p>
          </EmptyState>
        }
        renderRow={(row) => <RingRow importId={importId} row={row} />}
      />
    </>
  );
}
