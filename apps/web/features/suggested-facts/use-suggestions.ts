import { useEffect, useRef, useState } from "react";
import { trustedScript } from "../../app/trusted-script.ts";
import type { Suggestion, SuggestionAnswer, SuggestionCall } from "./suggestion.ts";
// oxlint-disable-next-line import/default -- the build gives the address of the worker in its place
import workerAddress from "./suggestion-worker.ts?worker&url";

/** From the last keystroke until the words are read. Milliseconds. */
const readAfterMs = 600;
/** Shorter texts tell no fact. Characters. */
const shortest = 12;

const none: readonly Suggestion[] = [];

/**
 * What may be stated of somebody's words, read on this device beside the page. The word lists are fetched when there are
 * words to read, and never for a text that this page did not show; without a line nothing is suggested and nothing breaks.
 */
export function useSuggestions(text: string): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState(none);
  const reader = useRef<Worker>(undefined);
  const asked = useRef(0);
  const isLong = text.trim().length >= shortest;
  useEffect(() => {
    const number = (asked.current += 1);
    if (!isLong) return;
    const timer = setTimeout(() => {
      reader.current ??= startReader({
        isNewest: (answered) => answered === asked.current,
        onAnswer: setSuggestions,
        onGone: () => {
          reader.current = undefined;
        },
      });
      reader.current.postMessage({ number, text } satisfies SuggestionCall);
    }, readAfterMs);
    return () => clearTimeout(timer);
  }, [text, isLong]);
  useEffect(
    () => () => {
      reader.current?.terminate();
      reader.current = undefined;
    },
    [],
  );
  return isLong ? suggestions : none;
}

interface ReaderEars {
  readonly isNewest: (number: number) => boolean;
  readonly onAnswer: (suggestions: readonly Suggestion[]) => void;
  readonly onGone: () => void;
}

function startReader({ isNewest, onAnswer, onGone }: ReaderEars): Worker {
  const worker = new Worker(trustedScript(workerAddress), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<SuggestionAnswer>) => {
    if (isNewest(data.number)) onAnswer(data.suggestions);
  });
  worker.addEventListener("error", () => {
    worker.terminate();
    onGone();
  });
  return worker;
}
