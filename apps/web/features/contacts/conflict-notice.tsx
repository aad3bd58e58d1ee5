import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ConflictNoticeProps {
  readonly yours: unknown;
  readonly theirs: unknown;
  /** Who wrote the other. */
  readonly by: string | null;
  readonly say: (value: unknown) => string;
  readonly onChoose: (value: unknown) => void;
  readonly join: ((theirs: unknown, yours: unknown) => unknown) | undefined;
}

/** Two people wrote into one field: both stand side by side until a person chooses. */
export function ConflictNotice({ yours, theirs, by, say, onChoose, join }: ConflictNoticeProps) {
  const t = useWords();
  const name = by ?? t("word.notKnown");
  return (
    <Notice kind="attention" title={t("web.save.conflict.title")} isLive>
      <p>{t("web.save.conflict.sentence")}</p>
      <dl className="grid gap-3 pane:grid-cols-2">
        <Version title={t("web.save.conflict.yours")} words={say(yours)} />
        <Version title={t("web.save.conflict.theirs", { name })} words={say(theirs)} />
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => onChoose(yours)}>{t("web.save.conflict.keepMine")}</Button>
        <Button onPress={() => onChoose(theirs)}>{t("web.save.conflict.keepTheirs")}</Button>
        {join !== undefined && (
          <Button onPress={() => onChoose(join(theirs, yours))}>{t("web.save.conflict.keepBoth")}</Button>
        )}
      </div>
    </Notice>
  );
}

function Version({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-small font-semibold">{title}</dt>
      <dd className="whitespace-pre-wrap wrap-anywhere" dir="auto">
        {words}
      </dd>
    </div>
  );
}
