import type { Emergency } from "@suar/domain";
import type { FormEvent } from "react";
import { reviewEmergency } from "../../api/emergencies.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useEmergencyChange } from "./use-emergency-change.ts";

interface ReviewFormProps {
  readonly emergency: Emergency;
}

const shortest = 10;

/** What a named person thinks of what was done. */
export function ReviewForm({ emergency: { id } }: ReviewFormProps) {
  const t = useWords();
  const [words, setWords] = useDraft(`review ${id}`);
  const review = useEmergencyChange((text: string) => reviewEmergency(id, text));
  const isShort = words.trim().length < shortest;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isShort) review.mutate(words.trim(), { onSuccess: () => setWords("") });
  };
  return (
    <form onSubmit={submit} className="no-print flex max-w-text flex-col gap-3">
      {review.error !== null && <ErrorNotice error={review.error} />}
      <TextField label={t("web.emergency.review.label")} value={words} onChange={setWords} rows={3} maxLength={1_000} />
      <Button type="submit" className="self-start" isPending={review.isPending} isDisabled={isShort}>
        {t("web.emergency.review.save")}
      </Button>
    </form>
  );
}
