import { foldAfterMs } from "./fold-after.ts";
import type { FoundPersons } from "@suar/domain";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { PersonRowLink } from "./person-row-link.tsx";
import { useIdle } from "./use-idle.ts";

interface FoundListProps {
  readonly found: FoundPersons;
  readonly onClose: () => void;
}

/** What a search found, until it is closed or lies untouched for five minutes. */
export function FoundList({ found, onClose }: FoundListProps) {
  const t = useWords();
  useIdle(foldAfterMs, onClose);
  return (
    <section aria-label={t("web.persons.search")} className="min-h-0 grow overflow-auto">
      <div className="flex flex-wrap items-center justify-between gap-2 p-4">
        <output>{t("web.persons.search.found", { found: found.found.length })}</output>
        <Button onPress={onClose}>{t("web.persons.search.close")}</Button>
      </div>
      {found.found.length === 0 ? (
        <p className="max-w-text px-4 text-ink-soft">{t("web.persons.search.none")}</p>
      ) : (
        <ul>
          {found.found.map(({ person, ...how }) => (
            <li key={person.id} className="border-t border-line">
              <PersonRowLink row={person} found={how} />
            </li>
          ))}
        </ul>
      )}
      {found.hasMore && <p className="max-w-text p-4 text-ink-soft">{t("web.persons.search.more")}</p>}
    </section>
  );
}
