import type { CaseRow } from "@suar/domain";
import { Search } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { RowFacts } from "./case-row-link.tsx";
import { useCaseSearch } from "./use-case-search.ts";

interface CasePickerProps {
  /** What choosing does: the words on each found case's button. */
  readonly action: string;
  /** Cases that are chosen already. */
  readonly chosen: readonly string[];
  readonly isBusy: boolean;
  readonly onChoose: (row: CaseRow) => void;
  readonly onCancel: () => void;
}

/** Finds a case by number, name, contact or what is stated in it, and hands on the one that is chosen. */
export function CasePicker({ action, chosen, isBusy, onChoose, onCancel }: CasePickerProps) {
  const t = useWords();
  const { text, setText, search, isEmpty, run, submit } = useCaseSearch();
  return (
    <div className="no-print flex max-w-form flex-col gap-3 rounded-normal border border-line p-4">
      <form onSubmit={submit} autoComplete="off" className="flex flex-col gap-3">
        <TextField
          label={t("web.cases.find")}
          description={t("web.cases.find.about")}
          value={text}
          onChange={setText}
          autoComplete="off"
          maxLength={200}
          autoFocus
        />
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            icon={<Search size={16} aria-hidden="true" />}
            isPending={search.isPending}
            isDisabled={isEmpty}
          >
            {t("web.cases.find.submit")}
          </Button>
          <Button onPress={onCancel}>{t("web.cancel")}</Button>
        </div>
      </form>
      {search.error !== null && <KeyError error={search.error} onUnlocked={run} />}
      {search.data !== undefined && (
        <output className="flex flex-col">
          {search.data.found.length === 0 && (
            <span className="text-small text-ink-soft">{t("web.cases.find.none")}</span>
          )}
          {search.data.found.map(({ case: row, foundBy }) => (
            <span key={row.id} className="flex flex-col items-start gap-1 border-t border-line py-3">
              <RowFacts row={row} />
              <span className="text-small">{t(`web.cases.find.by.${foundBy}`)}</span>
              {chosen.includes(row.id) ? (
                <span className="text-small text-ink-soft">{t("web.cases.join.already")}</span>
              ) : (
                <Button isDisabled={isBusy} onPress={() => onChoose(row)}>
                  {action}
                </Button>
              )}
            </span>
          ))}
          {search.data.hasMore && <span className="text-small text-ink-soft">{t("web.cases.find.more")}</span>}
        </output>
      )}
    </div>
  );
}
