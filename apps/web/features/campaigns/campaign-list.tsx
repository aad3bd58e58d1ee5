import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Hand, Users, Waypoints } from "lucide-react";
import { useCallback, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { campaignsQuery } from "../../api/campaigns.ts";
import { collectionQuery } from "../../api/collections.ts";
import { importQuery } from "../../api/imports.ts";
import { ringsQuery } from "../../api/rings.ts";
import { PagedList } from "../../app/paged-list.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { useListKeys } from "../../app/use-list-keys.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CampaignFilters } from "./campaign-filters.tsx";
import { CampaignRow } from "./campaign-row.tsx";
import { type CampaignSearch, filterOf, readCampaignSearch } from "./campaign-search.ts";
import { MarkedBar } from "./marked-bar.tsx";
import { toggled } from "./toggled.ts";

interface CampaignListProps {
  readonly importId: string;
  readonly search: CampaignSearch;
  /** The heading is that of the page when no campaign is chosen. */
  readonly isAlone: boolean;
}

const rowHeight = 128;

/** The campaigns of a file, ranked, with their reasons. */
export function CampaignList({ importId, search, isAlone }: CampaignListProps) {
  const t = useWords();
  const navigate = useNavigate();
  const indicatorLabel = useIndicatorLabel();
  const searchBox = useRef<HTMLInputElement>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const filter = filterOf(search);
  const source = useQuery(importQuery(importId));
  const isCollection = source.data?.kind === "collection";
  const collection = useQuery({ ...collectionQuery(importId), enabled: isCollection });
  const isUnsearched = collection.data?.kind === "adult_services";
  const list = useInfiniteQuery(campaignsQuery(importId, filter));
  const rows = list.data?.pages.flatMap(({ campaigns }) => campaigns) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  useSayShownData(sumUpRows(rows));
  const focused = useListKeys({
    count: rows.length,
    search: searchBox,
    onMark: (index) => setMarked((before) => toggled(before, rows[index]?.campaign)),
  });
  const change = useCallback(
    (next: CampaignSearch): void => {
      void navigate({ to: ".", search: (before) => readCampaignSearch({ ...before, ...next }), replace: true });
    },
    [navigate],
  );
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <Link
          {...(isCollection
            ? { to: "/collections/$collectionId" as const, params: { collectionId: importId } }
            : { to: "/imports/$importId" as const, params: { importId } })}
          className="inline-flex items-center gap-1 self-start"
        >
          <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          <bdi className="truncate">{source.data?.name ?? t("web.adverts")}</bdi>
        </Link>
        <ListHeading isAlone={isAlone}>{t("web.campaigns")}</ListHeading>
        {isUnsearched ? (
          <p className="text-small text-ink-soft">{t("web.collection.notSearched")}</p>
        ) : (
          <SearchField
            label={t("web.campaigns.search")}
            value={filter.search}
            onChange={(words) => change({ search: words })}
            inputRef={searchBox}
          />
        )}
        <CampaignFilters
          filter={filter}
          choices={list.data?.pages[0]}
          indicatorLabel={indicatorLabel}
          onChange={change}
          hasChange={isCollection}
        />
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <RingsLink importId={importId} />
          <Link to="/imports/$importId/accounts" params={{ importId }} className="inline-flex items-center gap-1">
            <Users size={16} aria-hidden="true" />
            {t("web.accounts.link")}
          </Link>
          <Link to="/imports/$importId/by-hand" params={{ importId }} className="inline-flex items-center gap-1">
            <Hand size={16} aria-hidden="true" />
            {t("web.judge.link", { judgements: list.data?.pages[0]?.judgements ?? 0 })}
          </Link>
        </p>
        <output className="text-small text-ink-soft">
          {list.data === undefined ? t("web.loading") : t("web.campaigns.count", { campaigns: total })}
        </output>
      </div>
      <PagedList
        label={t("web.campaigns")}
        list={list}
        rows={rows}
        total={total}
        rowHeight={rowHeight}
        focused={focused}
        empty={
          <NoCampaigns
            isFiltered={Object.keys(readCampaignSearch({ ...search, sort: "" })).length > 0}
            onClear={() => change(cleared)}
          />
        }
        renderRow={(row) => (
          <CampaignRow
            row={row}
            isMarked={marked.has(row.campaign)}
            onMark={() => setMarked((before) => toggled(before, row.campaign))}
          />
        )}
      />
      {marked.size > 0 && <MarkedBar importId={importId} marked={marked} onClear={() => setMarked(new Set())} />}
    </>
  );
}

/** The way to what ties the campaigns to one another; it keeps its place while the number is fetched. */
function RingsLink({ importId }: { readonly importId: string }) {
  const t = useWords();
  const total = useInfiniteQuery(ringsQuery(importId)).data?.pages[0]?.total;
  return (
    <Link to="/imports/$importId/rings" params={{ importId }} className="inline-flex items-center gap-1">
      <Waypoints size={16} aria-hidden="true" />
      {total === undefined ? t("web.rings") : t("web.rings.look", { rings: total })}
    </Link>
  );
}

const cleared: CampaignSearch = { search: "", language: "", indicator: "", place: "", minSize: 2, change: "" };

function NoCampaigns({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const t = useWords();
  return isFiltered ? (
    <EmptyState
      title={t("web.campaigns.noMatch.title")}
      action={<Button onPress={onClear}>{t("web.filters.clear")}</Button>}
    >
      <p>{t("web.campaigns.noMatch.sentence")}</p>
    </EmptyState>
  ) : (
    <EmptyState title={t("web.campaigns.none.title")}>
      <p>{t("web.campaigns.none.sentence")}</p>
    </EmptyState>
  );
}

/** Names of indicators for filters, where only the id is at hand. */
function useIndicatorLabel(): (id: string) => string {
  const { messages } = useIntl();
  return useCallback(
    (id) => {
      const message = messages[`indicator.${id}`];
      return typeof message === "string" ? message : id;
    },
    [messages],
  );
}
