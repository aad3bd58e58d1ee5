import { createElement, useEffect, useState } from "react";
import type { SuggestionList } from "./suggestion-list.tsx";
import type { StatingPlace } from "./suggestion.ts";
import { useSuggestions } from "./use-suggestions.ts";

interface SuggestedFactsProps {
  /** What is being written. */
  readonly text: string;
  /** Keys of what was stated or left out; none of them is shown again. */
  readonly settled: readonly string[];
  readonly onSettle: (key: string) => void;
  readonly onUnsettle: (key: string) => void;
  readonly place: StatingPlace;
}

/** Beside a text that is being written, the facts that may stand in it. Nothing at all while there are none. */
export function SuggestedFacts({ text, settled, ...rest }: SuggestedFactsProps) {
  const suggestions = useSuggestions(text).filter(({ key }) => !settled.includes(key));
  const hasAny = suggestions.length > 0;
  const loaded = useSuggestionList(hasAny);
  return loaded === undefined || !hasAny ? null : createElement(loaded.list, { suggestions, ...rest });
}

interface Loaded {
  readonly list: typeof SuggestionList;
}

/** The list, fetched when it is first needed: its fields and their words in four languages are many. */
function useSuggestionList(isNeeded: boolean): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  const isMissing = isNeeded && loaded === undefined;
  useEffect(() => {
    if (!isMissing) return;
    let isHere = true;
    const load = async (): Promise<void> => {
      try {
        const { SuggestionList: list } = await import("./suggestion-list.tsx");
        if (isHere) setLoaded({ list });
      } catch {
        // Without a line the page goes on without suggestions: what is typed matters more.
      }
    };
    void load();
    return () => {
      isHere = false;
    };
  }, [isMissing]);
  return loaded;
}
