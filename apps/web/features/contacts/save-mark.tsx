import { CircleAlert, CircleCheck, CloudOff, Pencil } from "lucide-react";
import type { SaveStanding } from "../../app/field-saver.ts";
import { Button } from "../../ui/button.tsx";
import { useErrorText } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface SaveMarkProps {
  readonly standing: SaveStanding;
  readonly onRetry: () => void;
}

const icons = { saved: CircleCheck, unsaved: Pencil, saving: Pencil, offline: CloudOff } as const;

/** How a field stands, in words. Nothing is said of a field that nobody touched. */
export function SaveMark({ standing, onRetry }: SaveMarkProps) {
  const t = useWords();
  if (standing.kind === "conflict" || standing.kind === "untouched") return null;
  if (standing.kind === "refused") return <Refused error={standing.error} onRetry={onRetry} />;
  const Icon = icons[standing.kind];
  return (
    <p className="flex items-center gap-1.5 text-small text-ink-soft">
      <Icon size={14} aria-hidden="true" className="shrink-0" />
      {t(`web.save.${standing.kind}`)}
    </p>
  );
}

function Refused({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useWords();
  const { sentence } = useErrorText(error);
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 text-small text-danger">
      <CircleAlert size={16} aria-hidden="true" className="shrink-0" />
      {t("web.save.refused", { why: sentence })}
      <Button onPress={onRetry}>{t("web.tryAgain")}</Button>
    </div>
  );
}
