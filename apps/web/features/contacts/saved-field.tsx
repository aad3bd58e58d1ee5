import type { Contact, ContactField } from "@suar/domain";
import type { ReactNode } from "react";
import { useWords } from "../../ui/use-words.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { SaveMark } from "./save-mark.tsx";
import type { useContactField } from "./use-contact-field.ts";

interface SavedFieldProps {
  readonly field: ContactField;
  readonly saved: ReturnType<typeof useContactField>;
  /** How a value is said, for what two people wrote. */
  readonly say: (value: unknown) => string;
  /** For words: both can stand together. */
  readonly join?: (theirs: unknown, yours: unknown) => unknown;
  readonly children: ReactNode;
}

/** A field with how it stands, why it is asked, and what somebody else wrote there meanwhile. */
export function SavedField({ field, saved, say, join, children }: SavedFieldProps) {
  const t = useWords();
  const { standing, settle, flush } = saved;
  return (
    <div className="flex flex-col gap-1">
      {children}
      <SaveMark standing={standing} onRetry={() => void flush()} />
      {standing.kind === "conflict" && (
        <ConflictNotice
          yours={saved.value}
          theirs={standing.theirs}
          by={standing.by}
          say={say}
          onChoose={settle}
          join={join}
        />
      )}
      {saved.aside.map((one) => (
        <p key={one.version} className="text-small text-ink-soft">
          {t("web.save.aside")}: <bdi>{say(one.value)}</bdi>
        </p>
      ))}
      <span className="sr-only">{t(`contactField.${field}.why`)}</span>
    </div>
  );
}

export type SavedFieldOf = { readonly contact: Contact; readonly field: ContactField };
