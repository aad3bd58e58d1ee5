import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Hourglass, Siren } from "lucide-react";
import { useRef } from "react";
import { dangerLevels } from "@suar/domain/cases/case-codes";
import { casesQuery } from "../../api/cases.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { PagedList } from "../../app/paged-list.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { useListKeys } from "../../app/use-list-keys.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { WaitingReviews } from "../consents/waiting-reviews.tsx";
import { WaitingLine } from "../referrals/waiting-line.tsx";
import { CaseRowLink } from "./case-row-link.tsx";
import { type CaseSearch, caseViews, readCaseSearch } from "./case-search.ts";
import { FindCase } from "./find-case.tsx";
import { OpenCase } from "./open-case.tsx";

interface CaseListProps {
  readonly search: CaseSearch;
  readonly isAlone: boolean;
}

const rowHeight = 88;

/** The queue: what is in danger first said, then the lists with their counts, then the cases without a name. */
export function CaseList({ search, isAlone }: CaseListProps) {
  const t = useWords();
  const navigate = useNavigate();
  const searchBox = useRef<HTMLInputElement>(null);
  const { data: session } = useQuery(sessionQuery);
  const { list: view = "open", danger = "" } = search;
  const list = useInfiniteQuery(casesQuery({ view, danger }));
  const rows = list.data?.pages.flatMap(({ cases }) => cases) ?? [];
  const first = list.data?.pages[0];
  useSayShownData(sumUpRows(rows));
  const focused = useListKeys({ count: rows.length, search: searchBox });
  const change = (next: CaseSearch): void =>
    void navigate({ to: ".", search: (before) => readCaseSearch({ ...before, ...next }), replace: true });
  const countOf = (each: (typeof caseViews)[number]): string => {
    if (first === undefined || each === "closed" || each === "removed") return "";
    const count = first.counts[each];
    return ` ${t("web.cases.count", { count, isMore: count >= first.countedUpTo ? "yes" : "no" })}`;
  };
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <ListHeading isAlone={isAlone}>{t("web.cases")}</ListHeading>
          <div className="flex flex-wrap items-center gap-3">
            {session?.may.includes("case.export") === true && <Link to="/case-files">{t("web.caseFiles")}</Link>}
            {session?.may.includes("case.open") === true && <OpenCase />}
          </div>
        </div>
        {first !== undefined && first.counts.life > 0 && (
          <div className="flex flex-wrap items-center justify-between gap-2 rounded-normal border border-s-4 border-danger bg-danger-sunk px-3 py-2">
            <span className="inline-flex items-center gap-2 font-semibold">
              <Siren size={18} aria-hidden="true" className="shrink-0" />
              {t("web.cases.life", { cases: first.counts.life })}
            </span>
            {danger !== "life" && (
              <Button onPress={() => change({ list: "open", danger: "life" })}>{t("web.cases.life.show")}</Button>
            )}
          </div>
        )}
        <WaitingReviews />
        <WaitingLine />
        {first !== undefined && first.counts.mineDormant > 0 && (
          <div className="flex flex-wrap items-center justify-between gap-2 rounded-normal border border-line-strong px-3 py-2">
            <span className="inline-flex items-center gap-2">
              <Hourglass size={18} aria-hidden="true" className="shrink-0" />
              {t("web.cases.mineDormant", { cases: first.counts.mineDormant })}
            </span>
            {view !== "dormant" && (
              <Button onPress={() => change({ list: "dormant" })}>{t("web.cases.mineDormant.show")}</Button>
            )}
          </div>
        )}
        <FindCase inputRef={searchBox} />
        <fieldset aria-label={t("web.cases.which")} className="flex flex-wrap gap-2">
          {caseViews.map((each) => (
            <FilterChip key={each} isSelected={view === each} onChange={() => change({ list: each })}>
              <span className="tabular-nums">
                {t(`web.cases.view.${each}`)}
                {countOf(each)}
              </span>
            </FilterChip>
          ))}
        </fieldset>
        <SelectField
          isInline
          label={t("web.cases.danger")}
          value={danger}
          choices={[
            { value: "", label: t("web.cases.danger.any") },
            ...dangerLevels.map((value) => ({ value, label: t(`dangerLevel.${value}`) })),
          ]}
          onChange={(level) =>
            void navigate({ to: ".", search: (before) => readCaseSearch({ ...before, danger: level }), replace: true })
          }
        />
      </div>
      <PagedList
        label={t("web.cases")}
        list={list}
        rows={rows}
        total={list.hasNextPage ? rows.length + 1 : rows.length}
        rowHeight={rowHeight}
        focused={focused}
        empty={
          <EmptyState title={t(danger === "" ? `web.cases.none.${view}.title` : "web.cases.none.danger.title")}>
            {danger === "" && <p>{t(`web.cases.none.${view}.sentence`)}</p>}
          </EmptyState>
        }
        renderRow={(row) => <CaseRowLink row={row} />}
      />
    </>
  );
}
