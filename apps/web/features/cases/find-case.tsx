import { Link } from "@tanstack/react-router";
import { Search } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { RowFacts } from "./case-row-link.tsx";
import { useCaseSearch } from "./use-case-search.ts";

/** Looks for a case by number, or by a name or contact of somebody on it. Nothing is asked until the button is pressed. */
export function FindCase({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const t = useWords();
  const { text, setText, search, isEmpty, run, submit } = useCaseSearch();
  return (
    <search className="no-print flex flex-col gap-2">
      <form onSubmit={submit} autoComplete="off" className="flex gap-2">
        <input
          ref={inputRef}
          type="search"
          aria-label={t("web.cases.find")}
          placeholder={t("web.cases.find.text")}
          title={t("web.cases.find.about")}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            if (event.target.value === "") search.reset();
          }}
          className="min-h-10 min-w-0 grow rounded-normal border border-line-strong bg-raised px-3 text-body text-ink"
        />
        <Button
          type="submit"
          icon={<Search size={16} aria-hidden="true" />}
          isPending={search.isPending}
          isDisabled={isEmpty}
        >
          {t("web.cases.find.submit")}
        </Button>
      </form>
      {search.error !== null && <KeyError error={search.error} onUnlocked={run} />}
      {search.data !== undefined && (
        <output className="flex flex-col gap-1">
          {search.data.found.length === 0 && (
            <span className="text-small text-ink-soft">{t("web.cases.find.none")}</span>
          )}
          <span className="flex max-h-80 flex-col overflow-auto">
            {search.data.found.map(({ case: row, foundBy }) => (
              <Link
                key={row.id}
                to="/cases/$caseId"
                params={{ caseId: row.id }}
                search={{}}
                className="flex flex-col gap-1 border-b border-line py-2 text-ink no-underline hover:bg-sunk"
              >
                <RowFacts row={row} />
                <span className="text-small">{t(`web.cases.find.by.${foundBy}`)}</span>
              </Link>
            ))}
          </span>
          {search.data.hasMore && <span className="text-small text-ink-soft">{t("web.cases.find.more")}</span>}
        </output>
      )}
    </search>
  );
}
