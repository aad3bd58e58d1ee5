import type { FoldedField } from "@suar/domain";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** From whom a fact comes, how sure it is, when it was told, who wrote it down and when. */
export function FactOrigin({
  source,
  certainty,
  told,
  recordedAt,
  recordedBy,
}: Pick<FoldedField, "source" | "certainty" | "told" | "recordedAt" | "recordedBy">) {
  const t = useWords();
  return (
    <span className="flex flex-wrap gap-x-3 text-small text-ink-soft">
      <span>
        {t("web.persons.from")} {t(`factSource.${source}`)}
      </span>
      <span>{t(`certainty.${certainty}`)}</span>
      {told !== null && (
        <span>
          {t("web.persons.told")} <bdi>{told.value}</bdi>
        </span>
      )}
      <span>
        <bdi>{recordedBy ?? t("word.notKnown")}</bdi>, <TimeText value={recordedAt} precision="minute" />
      </span>
    </span>
  );
}
