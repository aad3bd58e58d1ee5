import type { SharedItemView } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { correctItem } from "../../api/partners.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface CorrectItemProps {
  readonly item: SharedItemView;
  readonly words: string;
  readonly onSent: () => void;
}

/** Other words beside something that was shared. */
export function CorrectItem({ item, words, onSent }: CorrectItemProps) {
  const t = useWords();
  const [text, setText] = useState(words);
  const correct = useMutation({ mutationFn: () => correctItem(item.id, text.trim()), onSuccess: onSent });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    correct.mutate();
  };
  return (
    <Disclosure summary={t("web.item.correct")}>
      <form onSubmit={submit} className="flex flex-col items-start gap-3">
        <TextField label={t("web.share.words")} value={text} onChange={setText} rows={3} maxLength={4_000} />
        {correct.error !== null && <ErrorNotice error={correct.error} />}
        <Button type="submit" isPending={correct.isPending} isDisabled={text.trim() === words}>
          {t("web.item.correct.submit")}
        </Button>
      </form>
    </Disclosure>
  );
}
