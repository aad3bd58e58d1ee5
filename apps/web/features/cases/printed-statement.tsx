import type { Statement } from "@suar/domain";
import { findStatedField } from "@suar/domain/stated-fields";
import { useLanguage } from "../../app/locale-provider.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useSayStatement } from "./use-say-statement.ts";

/** One statement on paper: question, answer, how sure, from whom. */
export function PrintedStatement({ statement }: { readonly statement: Statement }) {
  const t = useWords();
  const say = useSayStatement();
  const { locale } = useLanguage();
  return (
    <div className="break-inside-avoid">
      <dt className="text-small text-ink-soft">
        {findStatedField(statement.field)?.labels[locale] ?? statement.field}
      </dt>
      <dd dir="auto" className="whitespace-pre-wrap wrap-anywhere">
        {say(statement.field, statement)}
      </dd>
      <dd className="text-small text-ink-soft">
        {t(`certainty.${statement.certainty}`)}, {t("web.persons.from")} {t(`factSource.${statement.source}`)}
        {statement.happened !== null && (
          <>
            , <bdi>{statement.happened.value}</bdi>
          </>
        )}
      </dd>
    </div>
  );
}
