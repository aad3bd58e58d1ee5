import { useState } from "react";
import { keepDraft, readDraft } from "./drafts.ts";

/** A text that survives a change of page, an expired session and an error, until it is saved. */
export function useDraft(place: string): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => readDraft(place));
  return [
    text,
    (next) => {
      keepDraft(place, next);
      setText(next);
    },
  ];
}
