import type { Contact, ContactField } from "@suar/domain";
import { type ReactNode, useState } from "react";
import { AsideNotice } from "./aside-notice.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { SaveMark } from "./save-mark.tsx";
import type { useContactField } from "./use-contact-field.ts";

/** Which field of which contact. */
export interface SavedFieldOf {
  readonly contact: Contact;
  readonly field: ContactField;
}

interface SavedFieldProps {
  readonly saved: ReturnType<typeof useContactField>;
  /** How a value is said, for what two people wrote. */
  readonly say: (value: unknown) => string;
  /** For words: both can stand together. */
  readonly join?: (theirs: unknown, yours: unknown) => unknown;
  readonly children: ReactNode;
}

/** A field with how it stands, and what somebody else wrote there meanwhile. */
export function SavedField({ saved, say, join, children }: SavedFieldProps) {
  const { standing, settle, flush, value, aside } = saved;
  const [isSettled, setSettled] = useState(false);
  const choose = (chosen: unknown): void => {
    setSettled(true);
    settle(chosen);
  };
  const waiting = isSettled || standing.kind === "conflict" ? [] : aside;
  const joined = waiting.reduce<unknown>((whole, one) => join?.(whole, one.value), value);
  return (
    <div className="flex flex-col gap-1">
      {children}
      <SaveMark standing={standing} onRetry={() => void flush()} />
      {standing.kind === "conflict" && (
        <ConflictNotice
          yours={value}
          theirs={standing.theirs}
          by={standing.by}
          say={say}
          onChoose={choose}
          join={join}
        />
      )}
      {waiting.length > 0 && (
        <AsideNotice
          words={waiting.map((one) => say(one.value)).join("\n")}
          onKeep={() => choose(value)}
          onJoin={join === undefined ? undefined : () => choose(joined)}
        />
      )}
    </div>
  );
}
