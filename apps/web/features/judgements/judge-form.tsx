import type { JudgeCampaigns } from "@suar/domain";
import type { FormEvent, ReactNode } from "react";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useJudge } from "./use-judge.ts";

interface JudgeFormProps {
  readonly importId: string;
  /** What is judged, once the words are there; nothing while nothing is chosen. */
  readonly judge: ((words: string) => JudgeCampaigns) | null;
  /** Under which name the words are kept until they are saved. */
  readonly draft: string;
  readonly action: string;
  readonly onClose: () => void;
  /** Told, besides, when it was kept. */
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

const fewestLetters = 3;

/** Why somebody judges so, in their words, and the button that keeps it with their name. */
export function JudgeForm({ importId, judge, draft, action, onClose, onDone, children }: JudgeFormProps) {
  const t = useWords();
  const [words, setWords] = useDraft(draft);
  const keep = useJudge(importId, () => {
    setWords("");
    onClose();
    onDone?.();
  });
  const isReady = judge !== null && words.trim().length >= fewestLetters;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) keep.mutate(judge(words.trim()));
  };
  return (
    <form onSubmit={submit} className="flex max-w-text flex-col gap-4">
      {children}
      <TextField
        label={t("web.judge.words")}
        description={t("web.judge.words.hint")}
        value={words}
        onChange={setWords}
        rows={2}
        maxLength={2000}
      />
      {keep.error !== null && <ErrorNotice error={keep.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={keep.isPending} isDisabled={!isReady}>
          {action}
        </Button>
        <Button onPress={onClose}>{t("web.judge.cancel")}</Button>
      </div>
    </form>
  );
}
