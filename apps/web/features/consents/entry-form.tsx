import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";

interface EntryFormProps {
  readonly title: string;
  readonly about: ReactNode;
  readonly action: string;
  readonly isWhole: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly run: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The frame of every entry's own form: what it is for, its fields, and the one button that records it. */
export function EntryForm(props: EntryFormProps) {
  const { title, about, action, isWhole, isPending, error, run, onCancel, children } = props;
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole) run();
  };
  return (
    <form
      onSubmit={submit}
      autoComplete="off"
      aria-label={title}
      className="no-print flex max-w-text flex-col gap-4 rounded-normal border border-line-strong p-4"
    >
      <div className="flex flex-col gap-1">
        <h4 ref={heading} tabIndex={-1} className="text-lead font-semibold outline-none">
          {title}
        </h4>
        <div className="text-small text-ink-soft">{about}</div>
      </div>
      {children}
      {error !== null && <KeyError error={error} onUnlocked={run} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={isPending} isDisabled={!isWhole}>
          {action}
        </Button>
        <Button onPress={onCancel}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
