import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import { useRef, useState } from "react";
import type { FoundPersons } from "@suar/domain";
import { personLists, personsQuery, type PersonList as Which } from "../../api/persons.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { PagedList } from "../../app/paged-list.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { useListKeys } from "../../app/use-list-keys.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { useWords } from "../../ui/use-words.ts";
import { FoundList } from "./found-list.tsx";
import { PersonRowLink } from "./person-row-link.tsx";
import { SearchForm } from "./search-form.tsx";

interface PersonListProps {
  readonly which: Which;
  readonly isAlone: boolean;
}

const rowHeight = 76;

/** Everybody who is recorded, by number and date; above it the search, whose answer lives here and nowhere else. */
export function PersonList({ which, isAlone }: PersonListProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const may = (action: "person.record" | "person.search" | "person.remove"): boolean =>
    session?.may.includes(action) === true;
  const [found, setFound] = useState<FoundPersons>();
  const list = useInfiniteQuery(personsQuery(which));
  const rows = list.data?.pages.flatMap(({ persons }) => persons) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  useSayShownData(sumUpRows(rows));
  const searchBox = useRef<HTMLInputElement>(null);
  const focused = useListKeys({ count: rows.length, search: searchBox });
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <ListHeading isAlone={isAlone}>{t("web.persons")}</ListHeading>
          {may("person.record") && (
            <Link to="/persons/$personId" params={{ personId: "new" }} className={buttonLook("plain")}>
              <UserPlus size={16} aria-hidden="true" />
              {t("web.persons.record")}
            </Link>
          )}
        </div>
        {may("person.search") && <SearchForm onFound={setFound} />}
        {found === undefined && (
          <>
            <fieldset aria-label={t("web.persons.which")} className="flex flex-wrap gap-2">
              {personLists
                .filter((each) => each !== "removed" || may("person.remove"))
                .map((each) => (
                  <FilterChip
                    key={each}
                    isSelected={which === each}
                    onChange={() =>
                      void navigate({ to: ".", search: each === "all" ? {} : { which: each }, replace: true })
                    }
                  >
                    {t(`web.persons.which.${each}`)}
                  </FilterChip>
                ))}
            </fieldset>
            <output className="text-small text-ink-soft">
              {list.data === undefined ? t("web.loading") : t("web.persons.count", { people: total })}
            </output>
          </>
        )}
      </div>
      {found !== undefined ? (
        <FoundList found={found} onClose={() => setFound(undefined)} />
      ) : (
        <PagedList
          label={t("web.persons")}
          list={list}
          rows={rows}
          total={total}
          rowHeight={rowHeight}
          focused={focused}
          empty={
            <EmptyState title={t("web.persons.none.title")}>
              <p>{t("web.persons.none.sentence")}</p>
            </EmptyState>
          }
          renderRow={(row) => <PersonRowLink row={row} />}
        />
      )}
    </>
  );
}
