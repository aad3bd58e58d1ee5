import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useRef } from "react";
import { judgementsExportUrl } from "../../api/judgements.ts";
import { leadExportUrl, leadSorts, leadsQuery } from "../../api/leads.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { DownloadButton } from "../../app/download-button.tsx";
import { keepPreference, readPreference } from "../../app/preferences.ts";
import { PagedList } from "../../app/paged-list.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { useListKeys } from "../../app/use-list-keys.ts";
import { Button } from "../../ui/button.tsx";
import { buttonLook } from "../../ui/button-look.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { LeadRow } from "./lead-row.tsx";
import { type LeadSearch, leadFilterOf, leadStateChoices, readLeadSearch } from "./lead-search.ts";

interface LeadListProps {
  readonly search: LeadSearch;
  /** The heading is that of the page when no lead is chosen. */
  readonly isAlone: boolean;
}

const rowHeight = 96;

/** All leads of the organisation, with search, state and order; the order is remembered on this device. */
export function LeadList({ search, isAlone }: LeadListProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const mayExport = session?.may.includes("lead.export") === true;
  const searchBox = useRef<HTMLInputElement>(null);
  const kept = leadSorts.find((sort) => sort === readPreference("leadSort")) ?? "changed";
  const filter = leadFilterOf(search, kept);
  const list = useInfiniteQuery(leadsQuery(filter));
  const rows = list.data?.pages.flatMap(({ leads }) => leads) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  useSayShownData(sumUpRows(rows));
  const focused = useListKeys({ count: rows.length, search: searchBox });
  const change = useCallback(
    (next: LeadSearch): void => {
      if (next.sort !== undefined) keepPreference("leadSort", next.sort);
      void navigate({ to: ".", search: (before) => readLeadSearch({ ...before, ...next }), replace: true });
    },
    [navigate],
  );
  const isFiltered = filter.search !== "" || filter.state !== "";
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <ListHeading isAlone={isAlone}>{t("web.leads")}</ListHeading>
          {total > 0 && (
            <span className="flex gap-2">
              <DownloadButton path={leadExportUrl("csv")} look="quiet" label={t("web.leads.export.csv")}>
                CSV
              </DownloadButton>
              <DownloadButton path={leadExportUrl("json")} look="quiet" label={t("web.leads.export.json")}>
                JSON
              </DownloadButton>
            </span>
          )}
        </div>
        {mayExport && (
          <div className="flex flex-wrap items-center gap-x-2 text-small text-ink-soft">
            <span className="w-full">{t("web.judge.export")}</span>
            {(["csv", "json"] as const).map((format) => (
              <DownloadButton
                key={format}
                path={judgementsExportUrl(format)}
                look="quiet"
                label={t(`web.judge.export.${format}`)}
              >
                {format.toUpperCase()}
              </DownloadButton>
            ))}
          </div>
        )}
        <SearchField
          label={t("web.leads.search")}
          value={filter.search}
          onChange={(words) => change({ search: words })}
          inputRef={searchBox}
        />
        <fieldset aria-label={t("web.leads.state")} className="flex flex-wrap gap-2">
          {leadStateChoices.map((state) => (
            <FilterChip
              key={state}
              isSelected={filter.state === state}
              onChange={(isOn) => change({ state: isOn ? state : "" })}
            >
              {t(`leadState.${state}`)}
            </FilterChip>
          ))}
        </fieldset>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <output className="text-small text-ink-soft">
            {list.data === undefined ? t("web.loading") : t("web.leads.count", { leads: total })}
          </output>
          <SelectField
            isInline
            label={t("web.sort")}
            value={filter.sort}
            choices={leadSorts.map((value) => ({ value, label: t(`web.leads.sort.${value}`) }))}
            onChange={(sort) => change({ sort })}
          />
        </div>
      </div>
      <PagedList
        label={t("web.leads")}
        list={list}
        rows={rows}
        total={total}
        rowHeight={rowHeight}
        focused={focused}
        empty={<NoLeads isFiltered={isFiltered} onClear={() => change({ search: "", state: "" })} />}
        renderRow={(row) => <LeadRow row={row} />}
      />
    </>
  );
}

function NoLeads({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const t = useWords();
  return isFiltered ? (
    <EmptyState
      title={t("web.leads.noMatch.title")}
      action={<Button onPress={onClear}>{t("web.filters.clear")}</Button>}
    >
      <p>{t("web.leads.noMatch.sentence")}</p>
    </EmptyState>
  ) : (
    <EmptyState
      title={t("web.leads.none.title")}
      action={
        <Link to="/imports" className={buttonLook("beacon")}>
          {t("web.imports.add")}
        </Link>
      }
    >
      <p>{t("web.leads.none.sentence")}</p>
    </EmptyState>
  );
}
