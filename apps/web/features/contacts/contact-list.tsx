import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { contactLists, contactsQuery, type WhichContacts } from "../../api/contacts.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { PagedList } from "../../app/paged-list.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { useListKeys } from "../../app/use-list-keys.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ContactRowLink } from "./contact-row-link.tsx";
import { TakeContact } from "./take-contact.tsx";

interface ContactListProps {
  readonly view: WhichContacts;
  readonly isAlone: boolean;
}

const rowHeight = 84;

/** Who called and wrote, newest first, without a word of what was said. */
export function ContactList({ view, isAlone }: ContactListProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const list = useInfiniteQuery(contactsQuery(view));
  const rows = list.data?.pages.flatMap(({ contacts }) => contacts) ?? [];
  const counts = list.data?.pages[0]?.counts;
  useSayShownData(sumUpRows(rows));
  const focused = useListKeys({ count: rows.length });
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <ListHeading isAlone={isAlone}>{t("web.contacts")}</ListHeading>
          {session?.may.includes("contact.take") === true && <TakeContact />}
        </div>
        <fieldset aria-label={t("web.contacts.which")} className="flex flex-wrap gap-2">
          {contactLists.map((each) => (
            <FilterChip
              key={each}
              isSelected={view === each}
              onChange={() => void navigate({ to: ".", search: each === "all" ? {} : { view: each }, replace: true })}
            >
              {t(`web.contacts.which.${each}`)}
            </FilterChip>
          ))}
        </fieldset>
        <output className="text-small text-ink-soft">
          {counts === undefined ? t("web.loading") : t("web.contacts.waiting", { unsorted: counts.unsorted })}
        </output>
      </div>
      <PagedList
        label={t("web.contacts")}
        list={list}
        rows={rows}
        total={list.hasNextPage ? rows.length + 1 : rows.length}
        rowHeight={rowHeight}
        focused={focused}
        empty={
          <EmptyState title={t("web.contacts.none.title")}>
            <p>{t("web.contacts.none.sentence")}</p>
          </EmptyState>
        }
        renderRow={(row) => <ContactRowLink row={row} />}
      />
    </>
  );
}
