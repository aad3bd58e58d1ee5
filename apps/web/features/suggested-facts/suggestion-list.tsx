import { statedFields } from "@suar/domain/stated-fields";
import { useId, useRef, useState } from "react";
import { useLanguage } from "../../app/locale-provider.tsx";
import { useUndo } from "../../app/undo.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useSayStatement } from "../cases/use-say-statement.ts";
import { StateSuggestion } from "./state-suggestion.tsx";
import type { StatingPlace, Suggestion } from "./suggestion.ts";

export interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[];
  readonly place: StatingPlace;
  readonly onSettle: (key: string) => void;
  readonly onUnsettle: (key: string) => void;
}

/** Facts that may stand in a text, each with its words. One is stated only by whoever asked and presses; none has a weight. */
export function SuggestionList({ suggestions, place, onSettle, onUnsettle }: SuggestionListProps) {
  const t = useWords();
  const id = useId();
  const offerUndo = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState<string>();
  const settle = (key: string): void => {
    setAsking(undefined);
    onSettle(key);
    heading.current?.focus();
  };
  const leaveOut = (key: string): void => {
    settle(key);
    offerUndo({ words: t("web.suggest.leftOut"), undo: async () => onUnsettle(key) });
  };
  return (
    <section
      aria-labelledby={id}
      className="no-print flex flex-col gap-3 rounded-normal border border-line bg-sunk p-4 text-small"
    >
      <h2 id={id} ref={heading} tabIndex={-1} className="text-body font-semibold outline-none">
        {t("web.suggest.title")}
      </h2>
      <p className="text-ink-soft">{t("web.suggest.about")}</p>
      <ul className="flex flex-col">
        {suggestions.map((suggestion) => (
          <li key={suggestion.key} className="flex flex-col gap-2 border-t border-line py-3 last:pb-0">
            <SuggestionText suggestion={suggestion} />
            {asking === suggestion.key ? (
              <StateSuggestion
                suggestion={suggestion}
                place={place}
                onStated={() => settle(suggestion.key)}
                onCancel={() => setAsking(undefined)}
              />
            ) : (
              <div className="flex flex-wrap gap-2">
                <Button onPress={() => setAsking(suggestion.key)}>{t("web.suggest.ask")}</Button>
                <Button look="quiet" onPress={() => leaveOut(suggestion.key)}>
                  {t("web.suggest.leaveOut")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SuggestionText({ suggestion: { field, value, words } }: { readonly suggestion: Suggestion }) {
  const { locale } = useLanguage();
  const sayStatement = useSayStatement();
  return (
    <div className="flex flex-col gap-1">
      <p className="text-ink-soft">{statedFields[field].labels[locale]}</p>
      <p className="text-body">{sayStatement(field, { answer: { kind: "answered", value } })}</p>
      <ul className="flex flex-col gap-1">
        {words.map((each) => (
          <li key={each} className="border-s-2 border-line-strong ps-2">
            <q dir="auto" className="wrap-anywhere">
              {each}
            </q>
          </li>
        ))}
      </ul>
    </div>
  );
}
