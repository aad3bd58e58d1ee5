import { useWords } from "../../app/words.ts";
import { cutAround } from "../../offer/cut-around.ts";
import type { Offer, Sign, SignPlace } from "../../offer/offer.ts";
import { Icon } from "../../ui/icon.tsx";

interface SignCardProps {
  readonly sign: Sign;
  readonly offer: Offer;
  readonly isOpen: boolean;
}

/** More quotes than these of one sign say nothing new. */
const mostQuotes = 3;

/** One warning sign: how serious, what it is, the offer's own words, why it counts, and who says so. */
export function SignCard({ sign, offer, isOpen }: SignCardProps) {
  const { say, find } = useWords();
  const { id, strength, label, source, places } = sign;
  const why = find(`flag.${id}.why`);
  return (
    <li className={`sign-${strength} rounded-normal border border-line bg-raised p-3`}>
      <details open={isOpen}>
        <summary>
          <span className="inline-flex items-center gap-2 text-small font-semibold">
            <span className={strength === "strong" ? "text-danger" : "text-beacon-strong"}>
              <Icon name={strength} />
            </span>
            {say(`result.${strength}`)}
          </span>
          <h3 className="text-lead">{find(`flag.${id}`) ?? label}</h3>
        </summary>
        <div className="flex flex-col gap-2 pt-2">
          {places.length === 0 && <p className="text-ink-soft">{say("result.from-answers")}</p>}
          <ul className="flex flex-col gap-1">
            {places.slice(0, mostQuotes).map((place) => (
              <Quote key={`${place.origin}${place.start}`} place={place} text={offer.text} />
            ))}
          </ul>
          {why !== undefined && <p>{why}</p>}
          <details className="text-small text-ink-soft">
            <summary className="content-center">{say("result.source-title")}</summary>
            <bdi lang="en" className="wrap-anywhere">
              {source}
            </bdi>
          </details>
        </div>
      </details>
    </li>
  );
}

/** Words of the offer, or of a correction, in their surroundings. */
function Quote({ place, text }: { readonly place: SignPlace; readonly text: string }) {
  const { say } = useWords();
  const isOwn = place.origin === "correction";
  const { before, words, after } = isOwn ? { before: "", words: place.words, after: "" } : cutAround(text, place);
  return (
    <li>
      <span className="text-small text-ink-soft">{say(isOwn ? "result.from-correction" : "result.words")}</span>
      <blockquote dir="auto" className="person-text border-s-2 border-line-strong ps-3">
        {before}
        <mark className="mark-indicator">{words}</mark>
        {after}
      </blockquote>
    </li>
  );
}
