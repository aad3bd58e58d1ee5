import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useCallback } from "react";
import { useIntl } from "react-intl";
import { deskKinds, vettingStates } from "@suar/domain/desks/desk-codes";
import { nameValue } from "@suar/i18n";
import { desksQuery } from "../../api/desks.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { DeskRow } from "./desk-row.tsx";
import { type DeskSearch, filterDesks, readDeskSearch } from "./desk-search.ts";

/** The directory of those who can be told something: units with a name, and who vouched for each. */
export function DesksPage() {
  const t = useWords();
  usePageTitle(t("web.desks"));
  const { data: session } = useQuery(sessionQuery);
  const { data: desks, error, refetch } = useQuery(desksQuery);
  const mayWrite = session?.may.includes("desk.write") === true;
  const add = mayWrite && (
    <Link
      to="/organisation/desks/$deskId"
      params={{ deskId: "new" }}
      search={(search) => readDeskSearch(search)}
      className={buttonLook("plain", "self-start")}
    >
      <Plus size={16} aria-hidden="true" />
      {t("web.desks.add")}
    </Link>
  );
  return (
    <>
      <header className="flex max-w-text flex-col gap-2">
        <h1 className="text-title">{t("web.desks")}</h1>
        <p className="text-ink-soft">{t("web.desks.about")}</p>
      </header>
      {desks === undefined ? (
        error === null ? (
          <Skeleton lines={8} />
        ) : (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        )
      ) : desks.length === 0 ? (
        <EmptyState title={t("web.desks.none.title")} action={add}>
          <p>{t("web.desks.none.sentence")}</p>
        </EmptyState>
      ) : (
        <>
          {add}
          <FilteredDesks desks={desks} />
        </>
      )}
    </>
  );
}

function FilteredDesks({ desks }: { readonly desks: Parameters<typeof filterDesks>[0] }) {
  const t = useWords();
  const { locale } = useIntl();
  const navigate = useNavigate();
  const search = readDeskSearch(useSearch({ strict: false }));
  const { words = "", kind = "", vetting = "" } = search;
  const narrow = useCallback(
    (change: { readonly [Name in keyof DeskSearch]: string }) =>
      void navigate({ to: ".", search: (before) => readDeskSearch({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const seek = useCallback((next: string) => narrow({ words: next }), [narrow]);
  const shown = filterDesks(desks, search, (code) => nameValue("place", code, locale));
  const any = { value: "", label: t("web.desks.any") } as const;
  return (
    <>
      <div className="no-print flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow pane:max-w-form">
          <SearchField label={t("web.desks.find")} value={words} onChange={seek} />
        </div>
        <SelectField
          isInline
          label={t("web.desks.kind")}
          value={kind}
          choices={[any, ...deskKinds.map((value) => ({ value, label: t(`deskKind.${value}`) }))]}
          onChange={(next) => narrow({ kind: next })}
        />
        <SelectField
          isInline
          label={t("web.desks.vetting")}
          value={vetting}
          choices={[any, ...vettingStates.map((value) => ({ value, label: t(`vettingState.${value}`) }))]}
          onChange={(next) => narrow({ vetting: next })}
        />
      </div>
      <output className="text-small text-ink-soft">{t("web.desks.count", { desks: shown.length })}</output>
      {shown.length > 0 && (
        <ul className="flex flex-col border-t border-line">
          {shown.map((desk) => (
            <li key={desk.id} className="border-b border-line">
              <DeskRow desk={desk} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
