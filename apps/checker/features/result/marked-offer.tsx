import { useWords } from "../../app/words.ts";
import { markWords } from "../../offer/mark-words.ts";
import { longestRead } from "../../offer/read-offer.ts";
import type { Sign } from "../../offer/offer.ts";

interface MarkedOfferProps {
  readonly text: string;
  readonly signs: readonly Sign[];
}

/** The whole offer with the words of every sign marked in place. It is never printed or shared. */
export function MarkedOffer({ text, signs }: MarkedOfferProps) {
  const { say } = useWords();
  const spans = signs.flatMap(({ places }) => places.filter(({ origin }) => origin === "offer"));
  if (text.trim() === "") return null;
  return (
    <details className="no-print max-w-text rounded-normal border border-line bg-raised p-3">
      <summary className="content-center">{say("result.marked")}</summary>
      <p dir="auto" className="person-text">
        {markWords(text.slice(0, longestRead), spans).map(({ start, words, isMarked }) =>
          isMarked ? (
            <mark key={start} className="mark-indicator">
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </p>
    </details>
  );
}
