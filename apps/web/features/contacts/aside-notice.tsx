import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface AsideNoticeProps {
  readonly words: string;
  readonly onKeep: () => void;
  /** For words: both can stand together. */
  readonly onJoin: (() => void) | undefined;
}

/** What somebody wrote while a colleague saved first, and nobody has settled yet: it waits here until a person does. */
export function AsideNotice({ words, onKeep, onJoin }: AsideNoticeProps) {
  const t = useWords();
  return (
    <Notice kind="attention" title={t("web.save.aside")}>
      <p className="whitespace-pre-wrap wrap-anywhere" dir="auto">
        {words}
      </p>
      <div className="flex flex-wrap gap-2">
        {onJoin !== undefined && <Button onPress={onJoin}>{t("web.save.conflict.keepBoth")}</Button>}
        <Button onPress={onKeep}>{t("web.save.aside.keep")}</Button>
      </div>
    </Notice>
  );
}
